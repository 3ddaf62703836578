import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { projectsNav } from '../__fixtures__/navs.ts'
import { Pager } from '../pager/Pager.tsx'
import { PageSizeSelect } from '../size/PageSizeSelect.tsx'
import { PageStatus } from '../status/PageStatus.tsx'
import { english } from './english.ts'
import { PaginationProvider, usePaginationLanguage } from './PaginationProvider.tsx'

const german = {
  nextPage: 'Nächste Seite',
  pageSize: 'Zeilen pro Seite',
  rowsSpoken: (from: string, to: string) => `${from} bis ${to}`,
}

it('gives its words and number format to every component below it', () => {
  render(
    <PaginationProvider locale="de" messages={german}>
      <PageStatus nav={projectsNav({ page: 118 })} />
      <Pager nav={projectsNav()} />
      <PageSizeSelect nav={projectsNav()} />
    </PaginationProvider>,
  )
  expect(screen.getByRole('status')).toHaveTextContent('3.511 bis 3.531')
  expect(screen.getByRole('button', { name: 'Nächste Seite' })).toBeInTheDocument()
  expect(screen.getByRole('combobox', { name: 'Zeilen pro Seite' })).toBeInTheDocument()
})

it('keeps what an outer language said and an inner one leaves out, and lets props have the last word', () => {
  render(
    <PaginationProvider locale="de" messages={german}>
      <PaginationProvider messages={{ previousPage: 'Zurück' }}>
        <Pager nav={projectsNav({ page: 5 })} messages={{ nextPage: 'Weiter' }} />
      </PaginationProvider>
    </PaginationProvider>,
  )
  expect(screen.getByRole('button', { name: 'Zurück' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Weiter' })).toBeInTheDocument()
})

it('serves components of an app', () => {
  function Position() {
    const { messages, write } = usePaginationLanguage(english.messages)
    return <p>{messages.pageOfSpoken(write(1204), write(3000))}</p>
  }
  render(<Position />)
  expect(screen.getByText('Page 1,204 of 3,000')).toBeInTheDocument()
})
