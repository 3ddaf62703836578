import { numberedNav, type NumberedNavOptions } from '@paginated-query/core'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { drawing } from './__fixtures__/drawing.ts'
import { laravelLinks, listedOf118 } from './__fixtures__/laravelLinks.ts'
import { Pager } from './Pager.tsx'

const nowhere = (): void => {}
const button = (name: string) => screen.getByRole('button', { name })

describe('Pager draws', () => {
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
      pager: <Pager links={laravelLinks(listedOf118, 2)} onPageChange={nowhere} />,
      expected: '1 [2] 3 4 5 6 7 8 9 10 … 117 118',
    },
    {
      from: 'meta.links that name their pages',
      pager: (
        <Pager links={laravelLinks(listedOf118, 2, { withPage: true })} onPageChange={nowhere} />
      ),
      expected: '1 [2] 3 4 5 6 7 8 9 10 … 117 118',
    },
    {
      from: 'our window over Laravel’s links',
      pager: <Pager links={laravelLinks(listedOf118, 2)} slots={7} onPageChange={nowhere} />,
      expected: '1 [2] 3 4 5 … 118',
    },
    {
      from: 'as many slots as are asked for',
      pager: <Pager nav={projectsNav({ page: 9 })} slots={9} />,
      expected: '1 … 7 8 [9] 10 11 … 118',
    },
    {
      from: 'no current page beyond the end',
      pager: <Pager links={laravelLinks([1, 2], null)} onPageChange={nowhere} />,
      expected: '1 2',
    },
    {
      from: 'page 1 of whatever is no page',
      pager: <Pager page={Number.NaN} pageCount={3} onPageChange={nowhere} />,
      expected: '[1] 2 3',
    },
  ])('$from', ({ pager, expected }) => {
    expect(drawing(render(pager).container)).toBe(expected)
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
    {
      from: 'plain numbers of one page',
      pager: <Pager page={1} pageCount={1} onPageChange={nowhere} />,
    },
    {
      from: 'Laravel’s links of one page',
      pager: <Pager links={laravelLinks([1], 1)} onPageChange={nowhere} />,
    },
  ])('nothing for $from [behaviour-single-page]', ({ pager }) => {
    expect(render(pager).container).toBeEmptyDOMElement()
  })

  it('leads back into the list from beyond its end', async () => {
    const onPageChange = vi.fn<(page: number) => void>()
    render(<Pager links={laravelLinks([1, 2], null)} onPageChange={onPageChange} />)
    await userEvent.click(button('Previous page'))
    expect(onPageChange).toHaveBeenCalledExactlyOnceWith(2)
    expect(button('Next page')).toHaveAttribute('aria-disabled', 'true')
  })

  it('goes to the page that a link of Laravel stands for, and to the next', async () => {
    const onPageChange = vi.fn<(page: number) => void>()
    render(<Pager links={laravelLinks(listedOf118, 2)} onPageChange={onPageChange} />)
    await userEvent.click(button('Page 117'))
    await userEvent.click(button('Next page'))
    await userEvent.click(button('Previous page'))
    expect(onPageChange.mock.calls).toEqual([[117], [3], [1]])
  })
})

describe('Pager of a list whose total is', () => {
  const known: Partial<NumberedNavOptions> = {
    page: 4,
    pageCount: null,
    pageSize: 30,
    goTo: nowhere,
  }
  const shown = (options: Partial<NumberedNavOptions>) => {
    const nav = numberedNav({ page: 4, pageCount: null, goTo: nowhere, ...known, ...options })
    const { container } = render(<Pager nav={nav} />)
    const isLast = button('Next page').hasAttribute('aria-disabled')
    return `${drawing(container) || container.textContent} ${isLast ? '|' : '›'}`
  }

  it.each<[string, Partial<NumberedNavOptions>, string]>([
    ['unknown', { hasNext: null }, 'Page 4 ›'],
    ['unknown, at its end', { hasNext: false }, 'Page 4 |'],
    [
      'estimated, so that pages are not counted by it',
      { total: { count: 3500, precision: 'estimate' }, hasNext: true },
      'Page 4 ›',
    ],
    [
      'at least what was counted',
      { total: { count: 10_000, precision: 'atLeast' }, hasNext: true },
      'Page 4 ›',
    ],
    [
      'larger than what can be reached',
      { page: 100, pageCount: 100, total: { count: 10_000, precision: 'atLeast' } },
      '1 … 96 97 98 99 [100] |',
    ],
    ['wrong, as the next page shows', { page: 3, pageCount: 3, hasNext: true }, '1 2 [3] ›'],
  ])('%s [behaviour-unknown-totals]', (_, options, expected) => {
    expect(shown(options)).toBe(expected)
  })

  it('wrong, follows the next page by its own address', () => {
    const nav = projectsNav({
      page: 3,
      pageCount: 3,
      hasNext: true,
      href: (page) => `?page=${page}`,
    })
    render(<Pager nav={nav} />)
    expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '?page=4')
  })
})
