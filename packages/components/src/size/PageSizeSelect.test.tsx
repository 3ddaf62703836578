import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { projectsNav } from '../__fixtures__/navs.ts'
import { PageSizeSelect } from './PageSizeSelect.tsx'

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

  it('shows the choice while it loads, and then what the server made of it', async () => {
    const setPageSize = vi.fn<(pageSize: number) => void>()
    const { rerender } = render(
      <PageSizeSelect nav={projectsNav({ setPageSize, isPending: true })} />,
    )
    await userEvent.selectOptions(select(), '100')
    expect(setPageSize).toHaveBeenCalledExactlyOnceWith(100)
    expect(select()).toHaveValue('100')
    rerender(<PageSizeSelect nav={projectsNav({ pageSize: 50 })} />)
    expect(select()).toHaveValue('50')
    rerender(<PageSizeSelect nav={projectsNav({ pageSize: 50, isPending: true })} />)
    expect(select()).toHaveValue('50')
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
