import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { PaginationBar } from '../bar/PaginationBar.tsx'
import { Pager } from '../pager/Pager.tsx'
import { PageStatus } from '../status/PageStatus.tsx'
import { languages } from './__fixtures__/languages.ts'
import { PaginationProvider } from './PaginationProvider.tsx'

const controls = (): HTMLElement[] =>
  (['link', 'button', 'combobox', 'textbox'] as const).flatMap((role) =>
    screen.queryAllByRole(role),
  )

describe.each(languages)('%s', (_, language) => {
  const { locale, messages } = language
  const write = (value: number): string => value.toLocaleString(locale)
  const draw = (children: ReactNode) =>
    render(<PaginationProvider language={language}>{children}</PaginationProvider>)
  const button = (name: string) => screen.getByRole('button', { name })

  it('is spoken by the pager', () => {
    draw(
      <Pager.Root nav={projectsNav({ page: 60 })}>
        <Pager.First />
        <Pager.Previous />
        <Pager.List />
        <Pager.Next />
        <Pager.Last />
      </Pager.Root>,
    )
    expect(screen.getByRole('navigation', { name: messages.pagination })).toBeInTheDocument()
    const ends = [messages.firstPage, messages.previousPage, messages.nextPage, messages.lastPage]
    for (const name of ends) expect(button(name)).toBeInTheDocument()
    expect(button(messages.page(write(118)))).toHaveTextContent(write(118))
    expect(
      screen.getByText(messages.pagesNotShown(write(2), write(58)), { exact: true }),
    ).toBeInTheDocument()
  })

  it('is spoken where pages are known by no more than their number', () => {
    draw(<Pager nav={cursorNav()} />)
    expect(screen.getByText(messages.page(write(4)))).toHaveAttribute('aria-current', 'page')
  })

  it('is spoken by the status', () => {
    draw(<PageStatus nav={projectsNav({ page: 118 })} />)
    const total = { count: 3531, precision: 'exact', written: write(3531) } as const
    expect(screen.getByRole('status')).toHaveTextContent(
      messages.rowsSpoken(write(3511), write(3531), total),
      { normalizeWhitespace: false },
    )
  })

  it('is spoken when a page fails', () => {
    draw(<PageStatus nav={projectsNav({ failed: { page: 4, error: new Error('500') } })} />)
    expect(screen.getByRole('alert')).toHaveTextContent(messages.pageFailed(write(4)))
    expect(button(messages.retry)).toBeInTheDocument()
  })

  it('is spoken by the page size and the jump, which takes its digits', async () => {
    const goTo = vi.fn()
    draw(<PaginationBar nav={projectsNav({ goTo })} />)
    const size = screen.getByRole('combobox', { name: messages.pageSize })
    expect(size).toHaveDisplayValue(write(30))
    const field = screen.getByRole('textbox', { name: messages.goToPage })
    await userEvent.type(field, `${write(119)}{Enter}`)
    expect(field).toHaveAccessibleDescription(messages.enterPage(write(1), write(118)))
    expect(field).toHaveValue(write(119))
    await userEvent.clear(field)
    await userEvent.type(field, `${write(40)}{Enter}`)
    expect(goTo.mock.calls).toEqual([[40]])
  })

  it('names every control by what is to be seen on it', () => {
    draw(<PaginationBar nav={projectsNav({ page: 60 })} />)
    expect(controls().length).toBeGreaterThan(8)
    for (const control of controls()) {
      const label = (control as HTMLInputElement).labels?.[0] ?? control
      const shown = [...label.childNodes]
        .filter((node) => !(node instanceof Element && node.querySelector('select')))
        .map((node) => node.textContent)
        .join('')
      expect(control).toHaveAccessibleName(expect.stringContaining(shown.trim()) as string)
    }
  })
})
