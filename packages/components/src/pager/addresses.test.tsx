import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { cursorNav } from '../__fixtures__/navs.ts'
import { Pager } from './Pager.tsx'

const control = (name: string) =>
  screen.queryByRole('link', { name }) ?? screen.getByRole('button', { name })

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

  it('moves by Enter there though the app listens to keys too', async () => {
    const goNext = vi.fn<() => void>()
    const onKeyDown = vi.fn()
    render(
      <Pager.Root nav={cursorNav({ goNext, href: () => null })}>
        <Pager.Next onKeyDown={onKeyDown} />
      </Pager.Root>,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(onKeyDown).toHaveBeenCalledOnce()
    expect(goNext).toHaveBeenCalledOnce()
  })
})
