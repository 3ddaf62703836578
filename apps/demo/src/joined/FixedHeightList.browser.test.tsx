import './anyRow.css'

import { useRandomAccessPaginatedQuery, usePaginatedQuery } from '@paginated-query/hooks'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'

import { longList, type LongList } from './__fixtures__/longList.ts'
import { frame, indexOf, items, scroller, seen } from './__fixtures__/screen.ts'
import { FixedHeightList } from './FixedHeightList.tsx'

const count = 100_000
const rowHeight = 36
const viewport = 360

beforeEach(() => page.viewport(800, 600))
afterEach(cleanup)

const rests = async (): Promise<void> => {
  await expect.poll(() => seen().waiting).toBe(0)
}
/** Scrolls frame by frame, each with every row at its place; says in how many of them rows were still to come. */
async function scrollBy(pixels: number, frames: number) {
  let waiting = 0
  for (let step = 0; step < frames; step += 1) {
    scroller().scrollTop += pixels
    // The event of the scroll comes with the next frame, and what React drew for it with the one after.
    await frame()
    await frame()
    const { from, waiting: without } = seen()
    expect(from).toBe(Math.floor(scroller().scrollTop / rowHeight))
    for (const item of items()) {
      const position = String(indexOf(item) + 1)
      expect([`Row ${position}`, position]).toContain(item.textContent)
    }
    if (without > 0) waiting += 1
  }
  return waiting
}

function draw(list: LongList, startRow = 0) {
  function Rows() {
    const { rows } = useRandomAccessPaginatedQuery(list.source, { pageSize: 100, startRow })
    return (
      <FixedHeightList
        rows={rows}
        label="Rows"
        startRow={startRow}
        height={viewport}
        renderItem={({ id }) => `Row ${id}`}
      />
    )
  }
  return render(
    <QueryClientProvider client={list.client}>
      <Rows />
    </QueryClientProvider>,
  )
}

async function show(list: LongList, startRow = 0) {
  const view = draw(list, startRow)
  await rests()
  return view
}

describe('a list of 100,000 rows that scrolls as one', () => {
  it('has a scrollbar of its whole length, and asks for the first page', async () => {
    const list = longList()
    await show(list)
    await expect.poll(() => scroller().scrollHeight).toBe(count * rowHeight)
    expect(items().length).toBeLessThan(30)
    expect(list.asked()).toEqual([1])
  })

  it('asks for the pages of a jump and no other', async () => {
    const list = longList()
    await show(list)
    scroller().scrollTop = 49_995 * rowHeight
    await expect.poll(() => seen().from).toBe(49_995)
    await rests()
    expect(list.asked()).toEqual([1, 500, 501])
    expect(list.observers()).toBe(2)
  })

  it('is scrolled by the wheel', async () => {
    const list = longList()
    await show(list)
    await userEvent.wheel(scroller(), { delta: { y: 120 }, times: 60 })
    await expect.poll(() => scroller().scrollTop).toBe(7200)
    await rests()
    expect(seen().from).toBe(200)
    expect(list.empty()).toBe(0)
    expect(list.asked()).toEqual([1, 2, 3])
  })

  it('shows every row at once on the way back over pages that it has', async () => {
    const list = longList()
    await show(list)
    for (let at = 1; at <= 5; at += 1) {
      scroller().scrollTop = at * 100 * rowHeight
      await expect.poll(() => seen().from).toBe(at * 100)
      await rests()
    }
    const asked = list.asked().length
    expect(await scrollBy(-600, 30)).toBe(0)
    expect(list.asked().length).toBe(asked)
  })
})

describe('a gesture over many pages', () => {
  // A frame takes what it takes on a busy machine; here it takes 16 ms.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  })
  afterEach(() => void vi.useRealTimers())

  const pass = async (milliseconds: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(milliseconds)
    await frame()
  }
  /** An answer is read in the browser's own time. */
  const answered = async (): Promise<void> => {
    await expect
      .poll(async () => {
        await pass(100)
        return seen().waiting
      })
      .toBe(0)
  }
  async function drawn() {
    const list = longList()
    draw(list)
    await answered()
    await pass(200)
    return list
  }

  it('asks for three at most as a fling, aborts who is unanswered and leaves no empty entry', async () => {
    const list = await drawn()
    let most = 0
    for (let step = 1; step <= 33; step += 1) {
      scroller().scrollTop = step * 100 * rowHeight
      await frame()
      await pass(16)
      expect(seen().from).toBe(step * 100)
      most = Math.max(most, list.observers())
    }
    expect(most).toBeLessThanOrEqual(2)
    await answered()
    expect(list.asked()).toEqual([1, 2, 34])
    expect(list.aborted()).toBe(1)
    expect(list.empty()).toBe(0)
    expect(seen()).toMatchObject({ from: 3300, waiting: 0 })
  })

  it('goes to either end by End and Home', async () => {
    const list = await drawn()
    scroller().focus()
    await userEvent.keyboard('{End}')
    await expect.poll(() => seen().to).toBe(count - 1)
    await answered()
    expect(list.asked().length).toBeLessThanOrEqual(3)
    expect(list.asked().at(-1)).toBe(1000)
    await userEvent.keyboard('{Home}')
    await expect.poll(() => seen().from).toBe(0)
    await answered()
    expect(list.empty()).toBe(0)
  })

  it('costs as little by the wheel', async () => {
    const list = await drawn()
    await userEvent.wheel(scroller(), { delta: { y: 4320 }, times: 25 })
    await expect.poll(() => seen().from).toBe(3000)
    await answered()
    expect(list.asked().length).toBeLessThanOrEqual(3)
    expect(list.asked().at(-1)).toBe(31)
    expect(list.empty()).toBe(0)
    expect(seen().waiting).toBe(0)
  })
})

it('asks for nothing but the page of the row that it comes back to', async () => {
  const list = longList()
  await show(list, 73_450)
  await expect.poll(() => seen().from).toBe(73_450)
  expect(list.asked()).toEqual([735])
  expect(scroller().scrollHeight).toBe(count * rowHeight)
})

it('shows the error of a page in its own rows, and asks for that page only by Retry', async () => {
  const list = longList()
  await show(list)
  list.server.recover()
  list.server.fail({ status: 400 }, { times: 1 })
  scroller().scrollTop = 50_000 * rowHeight
  await expect.element(page.getByRole('button', { name: 'Retry' }).first()).toBeVisible()
  scroller().scrollTop = 10 * rowHeight
  await expect.poll(() => items()[0]?.textContent).toBe('Row 6')
  list.server.fail({ status: 400 }, { times: 1 })
  scroller().scrollTop = 50_000 * rowHeight
  await page.getByRole('button', { name: 'Retry' }).first().click()
  await expect.element(page.getByText('Row 50001')).toBeVisible()
  expect(list.asked()).toEqual([1, 501, 501, 501])
})

it('shares its pages with a list that is shown one page at a time', async () => {
  const list = longList()
  const view = await show(list)
  scroller().scrollTop = 100 * rowHeight
  await expect.poll(() => seen().from).toBe(100)
  await rests()
  view.unmount()
  const state = [{ page: 2 }, () => {}] as const
  function Pages() {
    const { items: rows } = usePaginatedQuery(list.source, { pageSize: 100, state })
    return <p>{rows.map(({ id }) => id).join(' ')}</p>
  }
  const pages = render(
    <QueryClientProvider client={list.client}>
      <Pages />
    </QueryClientProvider>,
  )
  expect(pages.container.textContent).toMatch(/^101 102 .+ 200$/)
  expect(list.asked()).toEqual([1, 2])
})
