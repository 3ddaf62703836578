import { djangoRest, postgrest } from '@paginated-query/apis'
import { PaginationError } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { csprCloud, range, testList } from '../__fixtures__/lists.ts'
import {
  idsAt,
  pagesAsked,
  renderRandomAccess,
  scroll,
  settled,
} from '../__fixtures__/renderRandomAccess.tsx'

const never = { pageSize: 10, retry: false }

describe('a page that fails', () => {
  it('says so in its rows, and the rest scrolls', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source, never)
    await settled(view)
    list.server.fail({ status: 500 }, { times: 1 })
    scroll(view, 15)
    await settled(view)
    expect(view.result.current.rows.stateAt(15)).toMatchObject({
      type: 'failed',
      error: expect.any(PaginationError) as Error,
    })
    expect(view.result.current).toMatchObject({ status: 'success', error: { status: 500 } })
    expect(idsAt(view, 0, 9)).toEqual(range(1, 10))
    scroll(view, 45)
    await settled(view)
    expect(idsAt(view, 45, 45)).toEqual([46])
    expect(view.result.current.error).toBeNull()
  })

  it('is asked for again, and no other, by retry', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source, never)
    await settled(view)
    list.server.fail({ status: 500 }, { times: 1 })
    scroll(view, 15)
    await settled(view)
    const state = view.result.current.rows.stateAt(15)
    if (state.type !== 'failed') throw new Error('It did not fail.')
    list.hold()
    act(() => state.retry())
    await waitFor(() => expect(view.result.current.rows.stateAt(15).type).toBe('pending'))
    list.open()
    await settled(view)
    expect(idsAt(view, 10, 19)).toEqual(range(11, 20))
    expect(pagesAsked(list)).toEqual([1, 2, 2])
  })

  it('is asked for again when it comes back into view', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source, never)
    await settled(view)
    list.server.fail({ status: 500 }, { times: 1 })
    scroll(view, 15)
    await settled(view)
    scroll(view, 0)
    expect(view.result.current.rows.stateAt(15)).toEqual({ type: 'pending' })
    scroll(view, 15)
    await settled(view)
    expect(idsAt(view, 15, 15)).toEqual([16])
  })

  it('keeps its rows where it is a refresh that fails', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source, never)
    await settled(view)
    list.server.fail({ status: 500 }, { times: 1 })
    await act(() => view.result.current.refresh())
    expect(idsAt(view, 0, 9)).toEqual(range(1, 10))
    expect(view.result.current).toMatchObject({ status: 'success', error: { status: 500 } })
  })

  it('is the error of the list where it is the first', async () => {
    const list = testList(csprCloud)
    list.server.fail({ status: 500 }, { times: 1 })
    const view = renderRandomAccess(list.source, never)
    await settled(view)
    expect(view.result.current).toMatchObject({ status: 'error', error: { status: 500 } })
    expect(view.result.current.rows.stateAt(0).type).toBe('failed')
    await act(() => view.result.current.refresh())
    expect(view.result.current).toMatchObject({ status: 'success', rows: { length: 95 } })
  })
})

describe('a place beyond the end', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it.each(Object.entries({ csprCloud, djangoRest, postgrest }))(
    'is the last page, where the list shrank while nobody looked: %s',
    async (_, api) => {
      const list = testList(api)
      const view = renderRandomAccess(list.source, { pageSize: 10, startRow: 5000 })
      await waitFor(() => expect(idsAt(view, 90, 94)).toEqual(range(91, 95)))
      expect(view.result.current).toMatchObject({ error: null, rows: { length: 95 } })
    },
  )

  it.each(Object.entries({ csprCloud, djangoRest, postgrest }))(
    'is the last page, where the list shrank under a total that promised more: %s',
    async (_, api) => {
      const list = testList(api)
      const view = renderRandomAccess(list.source)
      await settled(view)
      list.server.remove(60)
      scroll(view, 70)
      await waitFor(() => expect(idsAt(view, 30, 34)).toEqual(range(91, 95)))
      expect(view.result.current).toMatchObject({ error: null, rows: { length: 35 } })
    },
  )

  /** A list that shrank to 35 rows, of which page 8 was refused; the first page is held until it may answer. */
  async function lookingForEnd() {
    const list = testList(djangoRest)
    const view = renderRandomAccess(list.source)
    await settled(view)
    list.server.remove(60)
    let answer = (): void => {}
    const gate = new Promise<void>((resolve) => {
      answer = resolve
    })
    const { load } = list.source
    const source: typeof list.source = {
      ...list.source,
      load: async (at) => {
        const page = await load(at)
        if (at.target === 1) await gate
        return page
      },
    }
    view.rerender({ source, options: { pageSize: 10 } })
    scroll(view, 70)
    await waitFor(() => expect(list.asked()).toBe(3))
    vi.useFakeTimers()
    return { list, view, answer: () => answer() }
  }
  const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))

  it('keeps nobody from scrolling on while the end is looked for', async () => {
    const { view, answer } = await lookingForEnd()
    scroll(view, 21)
    await pass(100)
    answer()
    await pass(10)
    expect(idsAt(view, 20, 29)).toEqual(range(81, 90))
    expect(view.result.current.rows.length).toBe(35)
  })

  it('is asked for no more once the end is known, wherever somebody scrolled meanwhile', async () => {
    const { list, view, answer } = await lookingForEnd()
    scroll(view, 85)
    await pass(500)
    answer()
    await pass(500)
    expect(idsAt(view, 30, 34)).toEqual(range(91, 95))
    expect(pagesAsked(list)).toEqual([1, 8, 1, 4])
  })

  it('is an error of its rows where the server refuses what its total promises', async () => {
    const list = testList(djangoRest)
    const view = renderRandomAccess(list.source, never)
    await settled(view)
    const { load } = list.source
    const refusal = new PaginationError('Invalid page.', { status: 404, refusal: 'beyondEnd' })
    const source: typeof list.source = {
      ...list.source,
      load: (at) => (at.target === 4 ? Promise.reject(refusal) : load(at)),
    }
    view.rerender({ source, options: never })
    scroll(view, 35)
    await waitFor(() => expect(view.result.current.rows.stateAt(35).type).toBe('failed'))
    expect(view.result.current.rows.length).toBe(95)
    expect(list.asked()).toBe(2)
  })
})

describe('a list without a total', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
  afterEach(() => void vi.restoreAllMocks())

  it('grows by a page whenever its end comes into view, until it is known', async () => {
    const list = testList(csprCloud, { count: 25, counts: false })
    const view = renderRandomAccess(list.source)
    await settled(view)
    expect(view.result.current.rows).toMatchObject({ length: 20, total: null })
    scroll(view, 15, 19)
    await settled(view)
    expect(view.result.current.rows.length).toBe(30)
    scroll(view, 20, 29)
    await settled(view)
    await waitFor(() => expect(view.result.current.rows.length).toBe(25))
    expect(pagesAsked(list)).toEqual([1, 2, 3])
  })

  it('ends where the page after the last is refused, and asks nobody else', async () => {
    const list = testList(csprCloud, { count: 20, counts: false })
    const { load } = list.source
    const refusal = new PaginationError('Not found.', { status: 404, refusal: 'beyondEnd' })
    const source: typeof list.source = {
      ...list.source,
      load: (at) => (at.target === 3 ? Promise.reject(refusal) : load(at)),
    }
    const view = renderRandomAccess(source)
    await settled(view)
    scroll(view, 15, 19)
    await settled(view)
    expect(view.result.current.rows.length).toBe(30)
    scroll(view, 18, 24)
    await waitFor(() => expect(view.result.current.rows.length).toBe(20))
    expect(view.result.current.error).toBeNull()
    expect(pagesAsked(list)).toEqual([1, 2])
  })
})

it('has every row of an endpoint that ignores paging, wherever it begins', async () => {
  const list = testList(csprCloud, { pages: false })
  const view = renderRandomAccess(list.source, { pageSize: 10, startRow: 50 })
  await waitFor(() => expect(idsAt(view, 90, 94)).toEqual(range(91, 95)))
  expect(view.result.current.rows).toMatchObject({ length: 95, pageSize: null, isPending: false })
  scroll(view, 90)
  expect(list.asked()).toBe(2)
})
