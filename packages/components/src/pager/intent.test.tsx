import type { PageNav } from '@paginated-query/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { JSX } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { cursorNav, projectsNav, useProjectsNav } from '../__fixtures__/navs.ts'
import { Pager } from './Pager.tsx'

const control = (name: string): HTMLElement => screen.getByRole('button', { name })

function prefetching(nav: PageNav) {
  const prefetch = vi.fn()
  render(<Pager nav={{ ...nav, prefetch }} />)
  return prefetch
}

describe('a page is asked for ahead', () => {
  it.each([
    ['pointed at', (name: string) => fireEvent.pointerEnter(control(name))],
    ['focused', (name: string) => fireEvent.focus(control(name))],
  ])('when its control is %s', (_, visit) => {
    const prefetch = prefetching(projectsNav({ page: 2 }))
    visit('Next page')
    visit('Page 5')
    visit('Previous page')
    expect(prefetch.mock.calls).toEqual([[3], [5], [1]])
  })

  it('by its name where pages have no number', () => {
    const prefetch = prefetching(cursorNav())
    fireEvent.pointerEnter(control('Next page'))
    fireEvent.pointerEnter(control('Previous page'))
    expect(prefetch.mock.calls).toEqual([['next'], ['previous']])
  })

  it('not where it is the current one, or there is none', () => {
    const prefetch = prefetching(projectsNav({ page: 1, hasNext: false }))
    for (const name of ['Page 1', 'Next page', 'Previous page'])
      fireEvent.pointerEnter(control(name))
    expect(prefetch).not.toHaveBeenCalled()
  })

  it('again while the control that was pressed stays under the finger', async () => {
    const prefetch = vi.fn()
    function Projects(): JSX.Element {
      return <Pager nav={{ ...useProjectsNav(), prefetch }} />
    }
    render(<Projects />)
    control('Next page').focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(prefetch.mock.lastCall).toEqual([3]))
    control('Next page').blur()
    fireEvent.click(control('Page 5'))
    await vi.waitFor(() => expect(control('Page 5')).toHaveAttribute('aria-current'))
    expect(prefetch.mock.lastCall).toEqual([3])
  })

  it('beside what the app does with a part', () => {
    const onPointerEnter = vi.fn()
    const prefetch = vi.fn()
    render(
      <Pager.Root nav={{ ...projectsNav(), prefetch }}>
        <Pager.Next onPointerEnter={onPointerEnter} />
      </Pager.Root>,
    )
    fireEvent.pointerEnter(control('Next page'))
    expect(onPointerEnter).toHaveBeenCalledOnce()
    expect(prefetch).toHaveBeenCalledWith(2)
  })

  it('by nobody where the nav has no way to', () => {
    render(<Pager nav={projectsNav()} />)
    fireEvent.pointerEnter(control('Next page'))
    expect(control('Next page')).toBeInTheDocument()
  })
})
