import { intoCsv, intoJsonLines, type PaginatedSource, type Target } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import {
  contractorsCloud,
  dovetail,
  ids,
  range,
  testList,
  type Row,
} from '../__fixtures__/lists.ts'
import { renderList } from '../__fixtures__/renderList.tsx'
import { useFetchAllPages, type FetchAllPagesOptions } from './useFetchAllPages.ts'

const everything = { limit: { pages: Infinity }, pageSize: 10 } as const

function renderAll<TTarget extends Target, TResult = Row[]>(
  source: PaginatedSource<Row, TTarget>,
  options: FetchAllPagesOptions<Row, TTarget, TResult> = everything,
) {
  let renders = 0
  const view = renderList(
    (props: { source: PaginatedSource<Row, TTarget> }) => {
      renders += 1
      return useFetchAllPages(props.source, options)
    },
    { props: { source } },
  )
  return { ...view, state: () => view.result.current, renders: () => renders }
}

type View = ReturnType<typeof renderAll<number>>
const reached = (view: { state: () => { status: string } }, status: string): Promise<void> =>
  waitFor(() => expect(view.state().status).toBe(status))

describe('the load of all pages', () => {
  it.each(Object.entries({ contractorsCloud, dovetail }))(
    'asks for nothing until it is started, and brings every row in order: %s',
    async (_, api) => {
      const list = testList(api as typeof contractorsCloud)
      const view = renderAll(list.source)
      expect(view.state().status).toBe('idle')
      expect(list.asked()).toBe(0)
      act(() => view.state().start())
      await reached(view, 'done')
      expect(ids(view.state().result ?? [])).toEqual(range(1, 95))
      expect(view.state()).toMatchObject({
        progress: { pages: 10, items: 95, waitingUntil: null },
        report: { drift: false },
      })
      expect(list.asked()).toBe(10)
    },
  )

  it('renders once for each page at most', async () => {
    const list = testList(contractorsCloud, { count: 1000 })
    const view = renderAll(list.source)
    const before = view.renders()
    act(() => view.state().start())
    await reached(view, 'done')
    // StrictMode renders twice; the start and the end are told as well.
    expect(view.renders() - before).toBeLessThanOrEqual(2 * (100 + 2))
  })

  it('makes a CSV file, and JSON lines', async () => {
    const list = testList(dovetail, { count: 12 })
    const columns = [{ header: 'Id', value: (row: Row) => row.id }]
    const csv = renderAll(list.source, { ...everything, into: () => intoCsv({ columns }) })
    const lines = renderAll(list.source, { ...everything, into: () => intoJsonLines<Row>() })
    for (const view of [csv, lines]) {
      act(() => view.state().start())
      // oxlint-disable-next-line no-await-in-loop
      await reached(view, 'done')
    }
    expect(csv.state().result?.size).toBe(
      new TextEncoder().encode(`\uFEFFId\r\n${range(1, 12).join('\r\n')}\r\n`).length,
    )
    expect(lines.state().result?.type).toBe('application/jsonl')
  })

  it('is at the largest size of the API unless it is told otherwise', async () => {
    const list = testList(contractorsCloud, { count: 250 })
    const view = renderAll(list.source, { limit: { items: 150 } })
    act(() => view.state().start())
    await reached(view, 'done')
    expect(list.asked()).toBe(2)
    expect(ids(view.state().result ?? [])).toEqual(range(1, 150))
    expect(view.state().report?.end).toBe('limit')
  })

  it('goes on where a page failed', async () => {
    const list = testList(dovetail, { count: 40 })
    const view = renderAll(list.source)
    list.hold()
    act(() => view.state().start())
    await waitFor(() => expect(list.asked()).toBe(1))
    list.server.fail({ status: 500 }, { times: 1 })
    list.open()
    await reached(view, 'failed')
    expect(view.state()).toMatchObject({ progress: { pages: 1, items: 10 }, result: null })
    act(() => view.state().resume())
    await reached(view, 'done')
    expect(ids(view.state().result ?? [])).toEqual(range(1, 40))
    expect(list.asked()).toBe(5)
  })

  it('ends with the component that shows it', async () => {
    const list = testList(contractorsCloud)
    const signals: (AbortSignal | undefined)[] = []
    const { load } = list.source
    const source = {
      ...list.source,
      load: (at: Parameters<typeof load>[0]) => {
        signals.push(at.signal)
        return load(at)
      },
    }
    list.hold()
    const view = renderAll(source)
    act(() => view.state().start())
    await waitFor(() => expect(signals).toHaveLength(1))
    const renders = view.renders()
    view.unmount()
    expect(signals[0]?.aborted).toBe(true)
    list.open()
    await act(async () => {})
    expect(view.renders()).toBe(renders)
    expect(list.asked()).toBe(1)
  })

  it('ends when another list is shown', async () => {
    const list = testList(contractorsCloud)
    list.hold()
    const view: View = renderAll(list.source)
    act(() => view.state().start())
    await reached(view, 'running')
    view.rerender({ source: list.source.with({ state: 'open' }) })
    expect(view.state()).toMatchObject({ status: 'idle', progress: { pages: 0 } })
    list.open()
    await act(async () => {})
    expect(view.state().status).toBe('idle')
  })

  it('stays the same for a source that was made anew, and asks by the newest', async () => {
    const list = testList(dovetail, { count: 20 })
    const view = renderAll(list.source)
    list.hold()
    act(() => view.state().start())
    await waitFor(() => expect(list.asked()).toBe(1))
    const load = vi.fn(list.source.load)
    view.rerender({ source: { ...list.source, load } })
    list.open()
    await reached(view, 'done')
    expect(load).toHaveBeenCalledTimes(1)
  })
})

describe('a server at its limit', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(() => void vi.useRealTimers())

  it('is waited for, and the wait is on screen', async () => {
    const list = testList(dovetail, { count: 20 })
    list.server.fail({ status: 429, retryAfter: 7 }, { times: 1 })
    const view = renderAll(list.source)
    act(() => view.state().start())
    await act(() => vi.advanceTimersByTimeAsync(10))
    expect(view.state()).toMatchObject({ status: 'running', progress: { pages: 0 } })
    expect(view.state().progress.waitingUntil?.getTime()).toBeGreaterThanOrEqual(7000)
    await act(() => vi.advanceTimersByTimeAsync(8000))
    expect(view.state()).toMatchObject({ status: 'done', progress: { waitingUntil: null } })
    expect(ids(view.state().result ?? [])).toEqual(range(1, 20))
  })
})
