import type { PageNav } from '@paginated-query/core'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { projectsNav } from '../__fixtures__/navs.ts'
import { PageSizeSelect } from './PageSizeSelect.tsx'
import { usePageSize } from './usePageSize.ts'

const select = () => screen.getByRole('combobox', { name: 'Rows per page' })
const choices = () => screen.getAllByRole('option').map((each) => each.textContent)

describe('PageSizeSelect', () => {
  it('offers what the API allows, its maximum last, and the size in use', () => {
    render(<PageSizeSelect nav={projectsNav({ sizeLimits: { default: 10, min: 1, max: 2000 } })} />)
    expect(choices()).toEqual(['10', '25', '30', '50', '100', '2,000'])
    expect(select()).toHaveValue('30')
  })

  it('offers the sizes that it is given, within the limits', () => {
    render(<PageSizeSelect nav={projectsNav()} sizes={[15, 30, 60, 500]} />)
    expect(choices()).toEqual(['15', '30', '60', '100'])
  })

  it('shows the choice while it loads, and commits it as soon as it is made [a11y-5]', async () => {
    const setPageSize = vi.fn<(pageSize: number) => void>()
    render(<PageSizeSelect nav={projectsNav({ setPageSize, isPending: true })} />)
    await userEvent.selectOptions(select(), '100')
    expect(setPageSize).toHaveBeenCalledExactlyOnceWith(100)
    expect(select()).toHaveValue('100')
  })

  it('draws nothing for a list that does not page', () => {
    expect(
      render(<PageSizeSelect nav={projectsNav({ pageSize: null })} />).container,
    ).toBeEmptyDOMElement()
  })

  it('stays where a single page hides the numbers', () => {
    render(<PageSizeSelect nav={projectsNav({ pageCount: 1 })} />)
    expect(select()).toBeEnabled()
  })
})

describe('PageSizeSelect of a server that uses another size', () => {
  async function choose100() {
    const { rerender } = render(<PageSizeSelect nav={projectsNav()} />)
    await userEvent.selectOptions(select(), '100')
    rerender(<PageSizeSelect nav={projectsNav({ isPending: true })} />)
    return (nav: PageNav) => rerender(<PageSizeSelect nav={nav} />)
  }
  const note = (): Promise<HTMLElement> =>
    screen.findByText('This list shows 50 rows per page, not 100')

  it('shows the size in force, and says what became of the choice', async () => {
    const answer = await choose100()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    answer(projectsNav({ pageSize: 50 }))
    expect(await note()).toBe(screen.getByRole('alert'))
    expect(select()).toHaveValue('50')
    expect(select()).toHaveAccessibleDescription('This list shows 50 rows per page, not 100')
    answer(projectsNav({ pageSize: 50, isPending: true }))
    expect(select()).toHaveValue('50')
  })

  it('says it where the rows came at once', async () => {
    function Cut() {
      const [pageSize, setPageSize] = useState(30)
      const nav = projectsNav({ pageSize, setPageSize: (size) => setPageSize(Math.min(size, 50)) })
      return <PageSizeSelect nav={nav} />
    }
    render(<Cut />)
    await userEvent.selectOptions(select(), '100')
    expect(await note()).toBeInTheDocument()
    await userEvent.selectOptions(select(), '25')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(select()).toHaveValue('25')
  })

  it('blames nobody while a nav that never says it is pending is on its way', async () => {
    const { rerender } = render(<PageSizeSelect nav={projectsNav()} />)
    await userEvent.selectOptions(select(), '100')
    await waitFor(() => expect(select()).toHaveValue('30'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    rerender(<PageSizeSelect nav={projectsNav({ pageSize: 100 })} />)
    expect(select()).toHaveValue('100')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('says nothing any more once the list moves or the select is left', async () => {
    const answer = await choose100()
    answer(projectsNav({ pageSize: 50 }))
    await note()
    await userEvent.tab()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('blames nobody where the page failed', async () => {
    const answer = await choose100()
    answer(projectsNav({ failed: { page: 1, error: new Error('500') } }))
    await waitFor(() => expect(select()).toHaveValue('30'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('parts of PageSizeSelect', () => {
  it('can be put together otherwise', async () => {
    const onChange = vi.fn<() => void>()
    const setPageSize = vi.fn<(pageSize: number) => void>()
    render(
      <PageSizeSelect.Root nav={projectsNav({ setPageSize })} className="mine">
        <PageSizeSelect.Field onChange={onChange}>
          <option value={30}>Thirty</option>
          <option value={50}>Fifty</option>
        </PageSizeSelect.Field>
        <PageSizeSelect.Label>Per page</PageSizeSelect.Label>
      </PageSizeSelect.Root>,
    )
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Per page' }), 'Fifty')
    expect(setPageSize).toHaveBeenCalledExactlyOnceWith(50)
    expect(onChange).toHaveBeenCalledOnce()
  })
})

describe('usePageSize', () => {
  it('drives a control that is no select', async () => {
    const setPageSize = vi.fn<(pageSize: number) => void>()
    function Sizes() {
      const size = usePageSize({ nav: projectsNav({ setPageSize }), sizes: [30, 60] })
      return size.choices.map((each) => (
        <button
          type="button"
          key={each}
          aria-pressed={each === size.pageSize}
          onClick={() => size.choose(each)}
        >
          {size.write(each)}
        </button>
      ))
    }
    render(<Sizes />)
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('30')
    await userEvent.click(screen.getByRole('button', { name: '60' }))
    expect(setPageSize).toHaveBeenCalledExactlyOnceWith(60)
  })
})
