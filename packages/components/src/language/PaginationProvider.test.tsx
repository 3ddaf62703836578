import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { projectsNav } from '../__fixtures__/navs.ts'
import { PaginationBar } from '../bar/PaginationBar.tsx'
import { Pager } from '../pager/Pager.tsx'
import { PageSizeSelect } from '../size/PageSizeSelect.tsx'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import { PaginationProvider, usePaginationLanguage } from './PaginationProvider.tsx'

const pager = () => screen.getByRole('navigation')

it('gives its words and number format to every component below it', () => {
  render(
    <PaginationProvider language={german}>
      <PaginationBar nav={projectsNav({ page: 118 })} />
    </PaginationProvider>,
  )
  expect(screen.getByRole('status')).toHaveTextContent('3.511 bis 3.531 von 3.531')
  expect(screen.getByRole('button', { name: 'Nächste Seite' })).toBeInTheDocument()
  expect(screen.getByRole('combobox', { name: 'Zeilen pro Seite' })).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Gehe zu Seite' })).toBeInTheDocument()
})

it('draws no element', () => {
  const { container } = render(<PaginationProvider language={german}>Seite</PaginationProvider>)
  expect(container.innerHTML).toBe('Seite')
})

it('serves components of an app', () => {
  function Position() {
    const { messages, write, attributes } = usePaginationLanguage(english.messages)
    return <p {...attributes}>{messages.pageOfSpoken(write(1204), write(3000))}</p>
  }
  render(
    <>
      <Position />
      <PaginationProvider language={german}>
        <Position />
      </PaginationProvider>
    </>,
  )
  expect(screen.getByText('Page 1,204 of 3,000')).not.toHaveAttribute('lang')
  const inGerman = screen.getByText('Seite 1.204 von 3.000')
  expect(inGerman).toHaveAttribute('lang', 'de')
  expect(inGerman).toHaveAttribute('dir', 'ltr')
})

describe('direction and language of the components', () => {
  it('are those of the page where nothing is said', () => {
    render(<PaginationBar nav={projectsNav()} dir="rtl" />)
    expect(pager()).not.toHaveAttribute('dir')
    expect(pager()).not.toHaveAttribute('lang')
  })

  it('stand on each component, so that an Arabic pager runs right to left in an English page', () => {
    render(
      <PaginationProvider language={arabic}>
        <PaginationBar nav={projectsNav()} />
      </PaginationProvider>,
    )
    const roots = ['pager', 'status', 'size', 'jump', 'pagination-bar']
    for (const root of roots) {
      const element = document.querySelector(`[data-pq="${root}"]`)
      expect(element).toHaveAttribute('dir', 'rtl')
      expect(element).toHaveAttribute('lang', 'ar-u-nu-arab')
    }
  })

  it('give way to what a component is told itself', () => {
    render(
      <PaginationProvider language={arabic}>
        <Pager nav={projectsNav()} dir="ltr" lang="ar" />
      </PaginationProvider>,
    )
    expect(pager()).toHaveAttribute('dir', 'ltr')
    expect(pager()).toHaveAttribute('lang', 'ar')
  })

  it('can be said without a language', () => {
    render(
      <PaginationProvider dir="rtl">
        <Pager nav={projectsNav()} />
      </PaginationProvider>,
    )
    expect(pager()).toHaveAttribute('dir', 'rtl')
    expect(pager()).not.toHaveAttribute('lang')
  })
})

describe('providers inside of one another', () => {
  it('keep what an outer one said and an inner one leaves out, and let props have the last word', () => {
    render(
      <PaginationProvider language={german}>
        <PaginationProvider messages={{ previousPage: 'Zurück' }}>
          <Pager nav={projectsNav({ page: 5 })} messages={{ nextPage: 'Weiter' }} />
          <PageSizeSelect nav={projectsNav()} />
        </PaginationProvider>
      </PaginationProvider>,
    )
    expect(screen.getByRole('button', { name: 'Zurück' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Weiter' })).toBeInTheDocument()
    expect(screen.getByRole('combobox', { name: 'Zeilen pro Seite' })).toBeInTheDocument()
    expect(pager()).toHaveAttribute('lang', 'de')
  })

  it('speak one language: an inner one takes the place of all that was replaced in the outer one', () => {
    render(
      <PaginationProvider language={german} messages={{ nextPage: 'Weiter' }} locale="de-CH">
        <PaginationProvider language={arabic}>
          <Pager nav={projectsNav({ page: 5 })} />
        </PaginationProvider>
      </PaginationProvider>,
    )
    expect(screen.getByRole('button', { name: 'الصفحة التالية' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'الصفحة ١١٨' })).toHaveTextContent('١١٨')
  })

  it('write numbers as another country does, in the same words', () => {
    render(
      <PaginationProvider language={german} locale="de-CH">
        <Pager page={1} pageCount={1204} onPageChange={() => {}} />
      </PaginationProvider>,
    )
    const written = (1204).toLocaleString('de-CH')
    expect(written).not.toBe('1.204')
    expect(screen.getByRole('button', { name: `Seite ${written}` })).toBeInTheDocument()
    expect(pager()).toHaveAttribute('lang', 'de')
  })
})
