import type { Target } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { expect, vi } from 'vitest'

import { useFetchAllPages } from '../../allPages/useFetchAllPages.ts'
import { ids, range, testList, type TestList } from '../lists.ts'
import { renderList } from '../renderList.tsx'
import type { Kind } from './kinds.ts'
import type { Law } from './law.ts'

function renderAll(list: TestList<Target>) {
  const { source } = list
  const view = renderList(
    () => useFetchAllPages(source, { limit: { pages: Infinity }, pageSize: 10 }),
    { props: {} },
  )
  return { ...view, state: () => view.result.current }
}

const reached = (view: ReturnType<typeof renderAll>, status: string): Promise<void> =>
  waitFor(() => expect(view.state().status).toBe(status), { interval: 5 })

const rowsOf = (view: ReturnType<typeof renderAll>): number[] => ids(view.state().result ?? [])

const start = ({ api }: Kind, count: number) => {
  const list = testList(api, { count })
  return { list, view: renderAll(list) }
}

/** All pages, in React: law 22. */
export const walkingLaws: readonly Law[] = [
  {
    law: 22,
    head: 'loads everything',
    fact: 'is loaded whole, each row once and in order, when it is asked for',
    async check(kind) {
      const { list, view } = start(kind, 45)
      expect(list.asked()).toBe(0)
      act(() => view.state().start())
      await reached(view, 'done')
      expect(rowsOf(view)).toEqual(range(1, 45))
      expect(view.state().progress).toMatchObject({ pages: 5, items: 45, duplicates: 0 })
    },
  },
  {
    law: 22,
    head: 'pauses',
    fact: 'is asked for nothing more in a pause, and goes on where it was',
    async check(kind) {
      const { list, view } = start(kind, 45)
      list.hold()
      act(() => view.state().start())
      await waitFor(() => expect(list.asked()).toBe(1))
      act(() => view.state().pause())
      list.open()
      await waitFor(() => expect(view.state().progress.pages).toBe(1))
      expect(list.asked()).toBe(1)
      expect(view.state().status).toBe('paused')
      act(() => view.state().resume())
      await reached(view, 'done')
      expect(rowsOf(view)).toEqual(range(1, 45))
    },
  },
  {
    law: 22,
    head: 'resumes',
    fact: 'keeps what came when a page fails, and goes on with that page',
    async check(kind) {
      const { list, view } = start(kind, 45)
      list.hold()
      act(() => view.state().start())
      await waitFor(() => expect(list.asked()).toBe(1))
      list.server.fail({ status: 500 }, { times: 1 })
      list.open()
      await reached(view, 'failed')
      expect(view.state().progress).toMatchObject({ pages: 1, items: 10 })
      act(() => view.state().resume())
      await reached(view, 'done')
      expect(rowsOf(view)).toEqual(range(1, 45))
    },
  },
  {
    law: 22,
    head: 'is polite',
    fact: 'waits as long as the server asks to, and says until when',
    async check(kind) {
      vi.useFakeTimers()
      try {
        const { list, view } = start(kind, 25)
        list.server.fail({ status: 429, retryAfter: 7 }, { times: 1 })
        act(() => view.state().start())
        await act(() => vi.advanceTimersByTimeAsync(100))
        expect(view.state().progress.waitingUntil).toBeInstanceOf(Date)
        expect(list.asked()).toBe(1)
        await act(() => vi.advanceTimersByTimeAsync(10_000))
        expect(rowsOf(view)).toEqual(range(1, 25))
      } finally {
        vi.useRealTimers()
      }
    },
  },
  {
    law: 22,
    head: 'cancels',
    fact: 'is asked for nothing more when it is cancelled or off screen',
    async check(kind) {
      const { list, view } = start(kind, 45)
      list.hold()
      act(() => view.state().start())
      await waitFor(() => expect(list.asked()).toBe(1))
      act(() => view.state().cancel())
      await reached(view, 'idle')
      act(() => view.state().start())
      await waitFor(() => expect(list.asked()).toBe(2))
      view.unmount()
      list.open()
      await act(async () => {})
      expect(list.asked()).toBe(2)
    },
  },
]
