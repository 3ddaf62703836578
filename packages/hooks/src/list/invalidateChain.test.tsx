import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { dovetail, ids, range, testList, type Row } from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'
import { pageQueryOptions } from '../pageQueryOptions.ts'

describe('a chain of cursors that is invalidated', () => {
  const loadedChain = async (options?: Partial<Parameters<typeof renderEndless>[1]>) => {
    const rows: Row[] = range(1, 95).map((id) => ({ id }))
    const list = testList(dovetail, { rows })
    const { source: good, asked } = watched(list)
    /** The request that fails, counted from when it was set. */
    const fails = { at: 0 }
    const source: typeof good = {
      ...good,
      load(at) {
        if (fails.at === 1) list.server.fail({ status: 500 }, { times: 1 })
        fails.at -= 1
        return good.load(at)
      },
    }
    const view = renderEndless(source, { pageSize: 10, ...options })
    await loaded(view, 10)
    await loadTo(view, 80)
    return { list, rows, source, view, chain: asked(), asked, fails }
  }

  it('asks for its pages in order', async () => {
    const { view, source, asked, chain, list } = await loadedChain()
    list.hold()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.client.invalidateQueries({ queryKey: source.key })
    })
    await act(async () => {})
    expect(asked()).toEqual([null])
    list.open()
    await act(() => done)
    expect(asked()).toEqual(chain.slice(1))
  })

  it('asks only for the first page and those in view, if its cursors are still the same', async () => {
    const { view, source, asked, chain } = await loadedChain()
    act(() => view.result.current.feed.view?.(42, 58))
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(asked()).toEqual([chain[0], chain[4], chain[5]])
  })

  it('leaves the others marked as invalid, and asks for them when they come into view', async () => {
    const { view, source, asked, chain } = await loadedChain()
    act(() => view.result.current.feed.view?.(0, 5))
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(asked()).toEqual([null])
    const stateOf = (target: string | null) =>
      view.client.getQueryState(pageQueryOptions(source, { target, pageSize: 10 }).queryKey)
    expect(stateOf(chain[0] as null)).toMatchObject({ isInvalidated: false, fetchStatus: 'idle' })
    expect(stateOf(chain[3] as string)).toMatchObject({ isInvalidated: true, fetchStatus: 'idle' })
    act(() => view.result.current.feed.view?.(31, 38))
    await waitFor(() => expect(stateOf(chain[3] as string)?.isInvalidated).toBe(false))
    expect(asked()).toEqual([chain[3]])
  })

  it('brings what changed behind pages that did not, when that comes into view', async () => {
    const { view, source, asked, rows } = await loadedChain()
    act(() => view.result.current.feed.view?.(0, 5))
    rows.splice(14, 10)
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(asked()).toEqual([null])
    act(() => view.result.current.feed.view?.(0, 70))
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    await waitFor(() =>
      expect(ids(view.result.current.items)).toEqual(
        ids(rows).slice(0, view.result.current.feed.length),
      ),
    )
  })

  it('asks for no page that is no longer in it, and tells no error of one', async () => {
    const { view, source, rows, asked } = await loadedChain()
    rows.splice(0, 95, { id: 500 })
    await act(() => view.result.current.refresh())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual([500]))
    expect(asked()).toEqual([null])
    expect(view.result.current).toMatchObject({
      error: null,
      feed: { hasMore: false, loadMoreError: null },
    })
    expect(view.client.isFetching({ queryKey: source.key })).toBe(0)
  })

  it('is walked to its end while nobody shows it, for whoever awaits `refetchQueries`', async () => {
    const { view, source, rows } = await loadedChain()
    view.unmount()
    rows.splice(2, 1)
    await view.client.refetchQueries({ queryKey: source.key })
    expect(view.client.isFetching()).toBe(0)
    const again = renderEndless(source, { pageSize: 10 }, view.client)
    await waitFor(() =>
      expect(ids(again.result.current.items)).toEqual(
        ids(rows).slice(0, again.result.current.feed.length),
      ),
    )
  })

  it('stays as it was if it breaks off while it is walked anew', async () => {
    const { view, source, list, fails } = await loadedChain()
    const before = ids(view.result.current.items)
    list.server.remove(3)
    fails.at = 3
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    await waitFor(() => expect(view.result.current.error).toMatchObject({ status: 500 }))
    expect(ids(view.result.current.items)).toEqual(before)
    fails.at = 0
    await act(() => view.result.current.refresh())
    expect(view.result.current.error).toBeNull()
    expect(ids(view.result.current.items)).toEqual(range(4, 83))
  })
})
