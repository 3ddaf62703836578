import '@paginated-query/components/styles.css'
import './styles.css'

import type { JSX } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page as browserPage, userEvent } from 'vitest/browser'

import { columns, getId } from './__fixtures__/projects.ts'
import { useProjects } from './__fixtures__/useProjects.ts'
import { PaginatedTable } from './PaginatedTable.tsx'

type Options = Parameters<typeof useProjects>[0] & { width?: number }

function Projects({ width = 1000, ...options }: Options): JSX.Element {
  return (
    <div style={{ inlineSize: width }}>
      <PaginatedTable label="Projects" {...useProjects(options)} {...{ columns, getId }} />
    </div>
  )
}

const button = (name: string): HTMLElement =>
  browserPage.getByRole('button', { name, exact: true }).element() as HTMLElement
const tops = () => ({
  next: button('Next page').getBoundingClientRect().top,
  pager: browserPage.getByRole('navigation').element().getBoundingClientRect().top,
})
const shows = (text: string) => expect.element(browserPage.getByText(text)).toBeVisible()
const rowHeights = (container: HTMLElement): number[] => [
  ...new Set(
    [...container.querySelectorAll('tr')].map((row) => row.getBoundingClientRect().height),
  ),
]

beforeEach(() => browserPage.viewport(1200, 900))

describe('the pager', () => {
  it.each([10, 100])(
    'stands still from the skeleton to the rows, %i to a page',
    async (pageSize) => {
      const { container, rerender } = await render(<Projects latency={null} pageSize={pageSize} />)
      const before = tops()
      expect(rowHeights(container)[0]).toBe(40)
      await rerender(<Projects latency={0} pageSize={pageSize} />)
      await shows(`1–${pageSize} of 3,531`)
      expect(tops()).toEqual(before)
      expect(rowHeights(container)).toEqual([40])
    },
  )

  it.each([1000, 600, 320])('stands still to the last page and back, in %i px', async (width) => {
    await render(<Projects width={width} latency={20} total={{ count: 33, precision: 'exact' }} />)
    await shows('1–10 of 33')
    const before = tops()
    for (const rows of ['11–20', '21–30', '31–33']) {
      await userEvent.click(button('Next page'))
      expect(tops()).toEqual(before)
      await shows(`${rows} of 33`)
      expect(tops()).toEqual(before)
    }
    await userEvent.click(button('Previous page'))
    expect(tops()).toEqual(before)
    await shows('21–30 of 33')
    expect(tops()).toEqual(before)
  })

  it.each([1000, 600, 320])(
    'stands still while a page loads and when it fails, in %i px',
    async (width) => {
      await render(<Projects width={width} latency={200} failures={1} failsFrom={2} />)
      await shows('1–10 of 3,531')
      const before = tops()
      await userEvent.click(button('Next page'))
      await expect.element(browserPage.getByRole('table')).toHaveAttribute('aria-busy', 'true')
      expect(tops()).toEqual(before)
      await expect.element(browserPage.getByRole('button', { name: 'Retry' })).toBeVisible()
      expect(tops()).toEqual(before)
    },
  )

  it('takes no room of rows that a list of one page never had', async () => {
    const { container } = await render(<Projects total={{ count: 3, precision: 'exact' }} />)
    await shows('1–3 of 3')
    expect(container.querySelector('tbody')?.getBoundingClientRect().height).toBe(120)
  })
})

describe('a table that is too wide', () => {
  it('scrolls inside of itself by keys, and the bar stays', async () => {
    await browserPage.viewport(320, 700)
    await render(<Projects width={320} />)
    await shows('1–10 of 3,531')
    const scroller = browserPage.getByRole('region', { name: 'Projects' })
    // It is one as soon as the table was found too wide.
    await expect.element(scroller).toBeVisible()
    const region = scroller.element()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    expect(region.scrollWidth).toBeGreaterThan(region.clientWidth)
    const before = button('Next page').getBoundingClientRect()
    await userEvent.tab()
    expect(document.activeElement).toBe(region)
    await userEvent.keyboard('{ArrowRight>10/}')
    await expect.poll(() => region.scrollLeft).toBeGreaterThan(0)
    expect(button('Next page').getBoundingClientRect()).toEqual(before)
    expect(before.right).toBeLessThanOrEqual(320)
  })

  it('is no tab stop, and no landmark, where it fits', async () => {
    await render(<Projects />)
    await shows('1–10 of 3,531')
    expect(browserPage.getByRole('region').query()).toBeNull()
    await userEvent.tab()
    expect(document.activeElement).toBe(button('Project'))
  })

  it('tells a failure in the middle of what is seen', async () => {
    await render(<Projects width={320} failures={1} />)
    await expect.element(browserPage.getByRole('button', { name: 'Retry' })).toBeVisible()
    const { left, right } = button('Retry').getBoundingClientRect()
    const scroller = document.querySelector('section')?.getBoundingClientRect()
    expect((left + right) / 2).toBeCloseTo(((scroller?.left ?? 0) + (scroller?.right ?? 0)) / 2, 0)
  })
})

it('moves no column when the order changes', async () => {
  const { container } = await render(<Projects />)
  await shows('1–10 of 3,531')
  const xs = () => [...container.querySelectorAll('th')].map((th) => th.getBoundingClientRect().x)
  const before = xs()
  await userEvent.click(button('Value'))
  expect(xs()).toEqual(before)
})

it('dims the rows that are on their way out, those of a short last page too', async () => {
  const props = { page: 4, total: { count: 33, precision: 'exact' } } as const
  const { container, rerender } = await render(<Projects {...props} />)
  await shows('31–33 of 33')
  const opacity = () => getComputedStyle(container.querySelector('tbody') as Element).opacity
  expect(opacity()).toBe('1')
  await rerender(<Projects {...props} latency={null} />)
  await userEvent.click(button('Previous page'))
  await expect.poll(opacity).toBe('0.8')
})
