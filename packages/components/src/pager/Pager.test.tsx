import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { JSX } from 'react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

import type { LaravelLink } from '@paginated-query/core'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { Pager } from './Pager.tsx'

const nowhere = (): void => {}

const control = (name: string) =>
  screen.queryByRole('link', { name }) ?? screen.getByRole('button', { name })

/** What a person reads off the pager: `1 2 [3] … 118`. */
const drawing = (): string =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ firstElementChild: each }) => {
      const text = each?.hasAttribute('data-gap') ? '…' : (each?.textContent ?? '')
      return each?.hasAttribute('aria-current') ? `[${text}]` : text
    })
    .join(' ')

const listed = (pages: (number | '...')[], active: number | null): LaravelLink[] => [
  { url: '?page=1', label: 'pagination.previous', active: false },
  ...pages.map((page) =>
    page === '...'
      ? { url: null, label: page, active: false }
      : { url: `?page=${page}`, label: String(page), active: page === active },
  ),
  { url: active === null ? null : '?page=3', label: 'pagination.next', active: false },
]
const laravel = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, '...' as const, 117, 118]

function Paged({ first = 1, pageCount = 12 }: { first?: number; pageCount?: number }): JSX.Element {
  const [page, setPage] = useState(first)
  return <Pager page={page} pageCount={pageCount} onPageChange={setPage} />
}

describe('Pager', () => {
  it.each([
    {
      from: 'a nav',
      pager: <Pager nav={projectsNav({ page: 3 })} />,
      expected: '1 2 [3] 4 5 … 118',
    },
    {
      from: 'page and pageCount',
      pager: <Pager page={6} pageCount={12} onPageChange={nowhere} />,
      expected: '1 … 5 [6] 7 … 12',
    },
    {
      from: 'the pages that Laravel lists',
      pager: <Pager links={listed(laravel, 2)} onPageChange={nowhere} />,
      expected: '1 [2] 3 4 5 6 7 8 9 10 … 117 118',
    },
    {
      from: 'our window over Laravel’s links',
      pager: <Pager links={listed(laravel, 2)} slots={7} onPageChange={nowhere} />,
      expected: '1 [2] 3 4 5 … 118',
    },
    {
      from: 'as many slots as are asked for',
      pager: <Pager nav={projectsNav({ page: 9 })} slots={9} />,
      expected: '1 … 7 8 [9] 10 11 … 118',
    },
    {
      from: 'no current page beyond the end',
      pager: <Pager links={listed([1, 2], null)} onPageChange={nowhere} />,
      expected: '1 2',
    },
  ])('draws $from', ({ pager, expected }) => {
    render(pager)
    expect(drawing()).toBe(expected)
  })

  it('leads back into the list from beyond its end', async () => {
    const onPageChange = vi.fn<(page: number) => void>()
    render(<Pager links={listed([1, 2], null)} onPageChange={onPageChange} />)
    await userEvent.click(control('Previous page'))
    expect(onPageChange).toHaveBeenCalledExactlyOnceWith(2)
    expect(control('Next page')).toHaveAttribute('aria-disabled', 'true')
  })

  it('is one named landmark, and two can be told apart', () => {
    render(
      <>
        <Pager nav={projectsNav()} />
        <Pager nav={projectsNav()} aria-label="Below" />
      </>,
    )
    expect(screen.getByRole('navigation', { name: 'Pagination' })).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Below' })).toBeInTheDocument()
  })

  it('marks exactly one control as the current page, and names it with its visible text', () => {
    const { container } = render(<Pager nav={projectsNav({ page: 118 })} />)
    expect(container.querySelectorAll('[aria-current]')).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Page 118', current: 'page' })).toHaveTextContent(
      '118',
    )
  })

  it('says which pages a gap leaves out', () => {
    render(<Pager nav={projectsNav({ page: 1 })} />)
    expect(screen.getByText('Pages 6 to 117 not shown')).toBeInTheDocument()
    expect(screen.getByText('…')).toHaveAttribute('aria-hidden', 'true')
  })

  it('goes by Tab through previous, the pages in order, and next', async () => {
    render(<Paged first={2} pageCount={3} />)
    const names = ['Previous page', 'Page 1', 'Page 2', 'Page 3', 'Next page']
    for (const name of names) {
      await userEvent.tab()
      expect(control(name)).toHaveFocus()
    }
  })

  it('keeps focus on Next when the last page is reached, and closes the way back to it', async () => {
    render(<Paged first={11} />)
    const next = control('Next page')
    await userEvent.click(next)
    expect(next).toHaveFocus()
    expect(next).toHaveAttribute('aria-disabled', 'true')
    expect(next).toBeEnabled()
    await userEvent.keyboard('{Enter}')
    expect(drawing()).toBe('1 … 8 9 10 11 [12]')
    await userEvent.tab({ shift: true })
    await userEvent.tab()
    expect(next).not.toHaveFocus()
  })

  it('keeps focus on the page that was activated, wherever it moves', async () => {
    render(<Paged />)
    await userEvent.click(control('Page 5'))
    expect(drawing()).toBe('1 … 4 [5] 6 … 12')
    expect(control('Page 5')).toHaveFocus()
  })

  it('asks for nothing when the current page is pressed', async () => {
    const onPageChange = vi.fn<(page: number) => void>()
    render(<Pager page={3} pageCount={5} onPageChange={onPageChange} />)
    await userEvent.click(control('Page 3'))
    expect(onPageChange).not.toHaveBeenCalled()
  })

  it.each([
    { from: 'a single page', pager: <Pager nav={projectsNav({ pageCount: 1 })} /> },
    { from: 'an empty list', pager: <Pager nav={projectsNav({ pageCount: 1, itemCount: 0 })} /> },
    {
      from: 'a list that does not page',
      pager: (
        <Pager nav={cursorNav({ page: 1, pageSize: null, hasPrevious: false, hasNext: null })} />
      ),
    },
    {
      from: 'a cursor list of one page',
      pager: <Pager nav={cursorNav({ page: 1, hasPrevious: false, hasNext: false })} />,
    },
  ])('draws nothing for $from', ({ pager }) => {
    expect(render(pager).container).toBeEmptyDOMElement()
  })

  it('stays while it holds the focus, though the list shrank to one page', async () => {
    const { rerender } = render(
      <Pager nav={cursorNav({ page: 1, hasPrevious: false, hasNext: null })} />,
    )
    await userEvent.click(control('Next page'))
    rerender(<Pager nav={cursorNav({ page: 1, hasPrevious: false, hasNext: false })} />)
    expect(control('Next page')).toHaveFocus()
    await userEvent.tab()
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
  })

  it('writes numbers and words in the language that it is given', () => {
    render(
      <Pager
        page={1204}
        pageCount={2000}
        onPageChange={nowhere}
        locale="de"
        messages={{ page: (number) => `Seite ${number}` }}
      />,
    )
    expect(control('Seite 1.204')).toHaveTextContent('1.204')
  })

  it('says what to do when a part stands alone', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Pager.Next />)).toThrow('Put it inside of one.')
  })
})

describe('Pager of a cursor list', () => {
  it('draws Previous, the position and Next', () => {
    render(<Pager nav={cursorNav()} />)
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
    expect(screen.getByText('Page 4')).toHaveAttribute('aria-current', 'page')
    expect(screen.getAllByRole('button')).toHaveLength(2)
  })

  it('offers the first page where the position is unknown, and keeps the focus there', async () => {
    const goFirst = vi.fn<() => void>()
    const { rerender } = render(<Pager nav={cursorNav({ page: null, goFirst })} />)
    await userEvent.click(control('First page'))
    expect(goFirst).toHaveBeenCalledOnce()
    rerender(<Pager nav={cursorNav({ page: 1, hasPrevious: false })} />)
    expect(control('First page')).toHaveFocus()
    expect(control('First page')).toHaveAttribute('aria-disabled', 'true')
  })

  it('moves by Enter where the address of a page is not known', async () => {
    const goNext = vi.fn<() => void>()
    render(
      <Pager nav={cursorNav({ goNext, href: (to) => (to === 'previous' ? '?back' : null) })} />,
    )
    expect(control('Previous page')).toHaveAttribute('href', '?back')
    control('Next page').focus()
    await userEvent.keyboard('{Enter}')
    expect(goNext).toHaveBeenCalledOnce()
  })
})

const hrefFor = (page: number): string => `#page=${page}`

describe('Pager with addresses', () => {
  it('draws links, and tells which is next and which previous', () => {
    render(<Pager page={6} pageCount={12} hrefFor={hrefFor} />)
    expect(control('Page 7')).toHaveAttribute('href', '#page=7')
    expect(control('Next page')).toHaveAttribute('rel', 'next')
    expect(control('Previous page')).toHaveAttribute('rel', 'prev')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('moves by itself on a plain click and leaves the others to the browser', () => {
    const onPageChange = vi.fn<(page: number) => void>()
    render(<Pager page={6} pageCount={12} hrefFor={hrefFor} onPageChange={onPageChange} />)
    // fireEvent tells whether the browser would still follow the link.
    for (const modified of [
      { metaKey: true },
      { ctrlKey: true },
      { shiftKey: true },
      { altKey: true },
      { button: 1 },
    ])
      expect(fireEvent.click(control('Next page'), modified)).toBe(true)
    expect(onPageChange).not.toHaveBeenCalled()
    expect(fireEvent.click(control('Next page'))).toBe(false)
    expect(onPageChange).toHaveBeenCalledExactlyOnceWith(7)
  })

  it('leaves every click to the browser where nobody else handles it', () => {
    render(<Pager page={6} pageCount={12} hrefFor={hrefFor} />)
    expect(fireEvent.click(control('Next page'))).toBe(true)
  })

  it('lets a handler of the app prevent the move', async () => {
    const onPageChange = vi.fn<(page: number) => void>()
    render(
      <Pager.Root page={6} pageCount={12} onPageChange={onPageChange}>
        <Pager.Next onClick={(event) => event.preventDefault()} />
      </Pager.Root>,
    )
    await userEvent.click(control('Next page'))
    expect(onPageChange).not.toHaveBeenCalled()
  })

  it('keeps the focus on a link that died', () => {
    const { rerender } = render(<Pager page={11} pageCount={12} hrefFor={hrefFor} />)
    const next = control('Next page')
    next.focus()
    rerender(<Pager page={12} pageCount={12} hrefFor={hrefFor} />)
    expect(next).toHaveFocus()
    expect(next).not.toHaveAttribute('href')
    expect(next).toHaveAttribute('role', 'link')
    expect(next).toHaveAttribute('tabindex', '-1')
  })
})
