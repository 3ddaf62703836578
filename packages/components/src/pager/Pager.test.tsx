import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { JSX } from 'react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { drawing } from './__fixtures__/drawing.ts'
import { Pager } from './Pager.tsx'

const nowhere = (): void => {}

const control = (name: string) => screen.getByRole('button', { name })

function Paged({ first = 1, pageCount = 12 }: { first?: number; pageCount?: number }): JSX.Element {
  const [page, setPage] = useState(first)
  return <Pager page={page} pageCount={pageCount} onPageChange={setPage} />
}

describe('Pager', () => {
  it('is one named landmark, and two can be told apart [a11y-1]', () => {
    render(
      <>
        <Pager nav={projectsNav()} />
        <Pager nav={projectsNav()} aria-label="Below" />
      </>,
    )
    expect(screen.getByRole('navigation', { name: 'Pagination' })).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Below' })).toBeInTheDocument()
  })

  it('lists its pages, without a role on the list or its items [a11y-1]', () => {
    const { container } = render(<Pager nav={projectsNav()} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(7)
    expect(container.querySelector('ul[role], li[role]')).toBeNull()
  })

  it('marks exactly one control as the current page, and names it with its visible text [a11y-2]', () => {
    const { container } = render(<Pager nav={projectsNav({ page: 118 })} />)
    expect(container.querySelectorAll('[aria-current]')).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Page 118', current: 'page' })).toHaveTextContent(
      '118',
    )
  })

  it('says which pages a gap leaves out [a11y-3]', () => {
    render(<Pager nav={projectsNav({ page: 1 })} />)
    expect(screen.getByText('Pages 6 to 117 not shown')).toBeInTheDocument()
    expect(screen.getByText('…')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.queryByRole('button', { name: /not shown/ })).not.toBeInTheDocument()
  })

  it('has a button for a gap that can be pressed, by the same name [a11y-3]', async () => {
    const onClick = vi.fn()
    render(
      <Pager.Root nav={projectsNav()}>
        <Pager.Gap from={4} to={117} onClick={onClick} />
      </Pager.Root>,
    )
    await userEvent.tab()
    expect(control('Pages 4 to 117 not shown')).toHaveFocus()
    await userEvent.keyboard('{Enter} ')
    expect(onClick).toHaveBeenCalledTimes(2)
  })

  it('costs no more elements for 10⁹ pages than for 118 [behaviour-any-size]', () => {
    const elements = [118, 1_000_000_000].map((pageCount) => {
      const pager = <Pager page={50} pageCount={pageCount} onPageChange={nowhere} />
      return render(pager).container.querySelectorAll('*').length
    })
    expect(elements[0]).toBe(elements[1])
  })

  it('goes by Tab through previous, the pages in order, and next [a11y-4]', async () => {
    render(<Paged first={2} pageCount={3} />)
    const names = ['Previous page', 'Page 1', 'Page 2', 'Page 3', 'Next page']
    for (const name of names) {
      await userEvent.tab()
      expect(control(name)).toHaveFocus()
    }
  })

  it('keeps focus on Next when the last page is reached, and closes the way back to it [behaviour-focus]', async () => {
    render(<Paged first={11} />)
    const next = control('Next page')
    await userEvent.click(next)
    expect(next).toHaveFocus()
    expect(next).toHaveAttribute('aria-disabled', 'true')
    expect(next).toBeEnabled()
    await userEvent.keyboard('{Enter}')
    expect(drawing(document)).toBe('1 … 8 9 10 11 [12]')
    await userEvent.tab({ shift: true })
    await userEvent.tab()
    expect(next).not.toHaveFocus()
  })

  it('keeps focus on the page that was activated, wherever it moves [behaviour-focus]', async () => {
    render(<Paged />)
    await userEvent.click(control('Page 5'))
    expect(drawing(document)).toBe('1 … 4 [5] 6 … 12')
    expect(control('Page 5')).toHaveFocus()
  })

  it('asks for nothing when the current page is pressed', async () => {
    const onPageChange = vi.fn<(page: number) => void>()
    render(<Pager page={3} pageCount={5} onPageChange={onPageChange} />)
    await userEvent.click(control('Page 3'))
    expect(onPageChange).not.toHaveBeenCalled()
  })

  it('stays while it holds the focus, though the list shrank to one page [behaviour-focus] [behaviour-single-page]', async () => {
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
    expect(() => render(<Pager.Next />)).toThrow('Put it inside of <Pager.Root>.')
  })
})
