import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { cursorNav } from '../__fixtures__/navs.ts'
import { Pager } from './Pager.tsx'

const control = (name: string) => screen.getByRole('button', { name })

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
})
