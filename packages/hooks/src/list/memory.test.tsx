import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, dovetail, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'

describe.each(Object.entries({ contractorsCloud, dovetail }))('bounded memory: %s', (_, api) => {
  const opened = async () => {
    const list = testList(api as typeof contractorsCloud, { count: 200 })
    const { source, asked } = watched(list)
    const view = renderEndless(source, { pageSize: 10, keepPages: 2 })
    await loaded(view, 10)
    await loadTo(view, 150)
    asked()
    const entries = (): number =>
      view.client.getQueryCache().findAll({ queryKey: [...source.key, 'page'] }).length
    return { view, asked, entries, source, feed: () => view.result.current.feed }
  }

  it('keeps the pages around the view, the first and the last, and the place of all others', async () => {
    const { entries, feed } = await opened()
    expect(entries()).toBe(15)
    act(() => feed().view?.(70, 79))
    await waitFor(() => expect(entries()).toBe(7))
    await waitFor(() => expect(feed().at(30)).toBeUndefined())
    expect(feed().length).toBe(150)
    expect([0, 55, 75, 99, 145].map((at) => feed().at(at)?.id)).toEqual([1, 56, 76, 100, 146])
  })

  it('asks for what is missing, and for nothing else, when it comes into view again', async () => {
    const { asked, feed } = await opened()
    act(() => feed().view?.(70, 79))
    await waitFor(() => expect(feed().at(35)).toBeUndefined())
    act(() => feed().view?.(30, 49))
    await waitFor(() => expect(feed().at(35)?.id).toBe(36))
    await waitFor(() => expect(feed().at(49)?.id).toBe(50))
    expect(asked()).toHaveLength(2)
    expect(feed().length).toBe(150)
  })

  it('goes on to its end, each row at its place', async () => {
    const { view, entries, feed } = await opened()
    act(() => feed().view?.(140, 149))
    await loadTo(view, 200)
    act(() => feed().view?.(190, 199))
    await waitFor(() => expect(entries()).toBeLessThanOrEqual(4))
    expect(feed()).toMatchObject({ length: 200, hasMore: false, drift: { duplicates: 0 } })
    expect(feed().at(199)?.id).toBe(200)
    act(() => feed().view?.(0, 9))
    await waitFor(() => expect(feed().at(195)?.id).toBe(196))
    expect(range(0, 9).map((at) => feed().at(at)?.id)).toEqual(range(1, 10))
  })

  it('holds no place of a list that was reset: what comes again is there, and refreshed', async () => {
    const { view, asked, source, feed } = await opened()
    act(() => feed().view?.(140, 149))
    await waitFor(() => expect(feed().at(35)).toBeUndefined())
    await act(() => view.client.resetQueries({ queryKey: source.key }))
    await loaded(view, 10)
    await loadTo(view, 50)
    asked()
    await act(() => view.result.current.refresh())
    expect(asked()).toHaveLength(5)
    expect(range(0, 49).map((at) => feed().at(at)?.id)).toEqual(range(1, 50))
  })

  it('refreshes what is in memory only', async () => {
    const { view, asked, source, feed } = await opened()
    act(() => feed().view?.(70, 79))
    await waitFor(() => expect(feed().at(35)).toBeUndefined())
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(asked().length).toBeLessThanOrEqual(7)
    expect(feed()).toMatchObject({ length: 150, newer: { count: 0 }, drift: { duplicates: 0 } })
  })
})
