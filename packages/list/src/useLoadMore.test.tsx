import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { useLoadMore, type AnyFeed } from './useLoadMore.ts'

/** A feed whose last load failed, and that takes a moment to say that it is loading again. */
const failedFeed = (loadMore: () => Promise<void>): AnyFeed => ({
  length: 30,
  at: () => undefined,
  items: [],
  total: null,
  hasMore: true,
  isLoadingMore: false,
  loadMore,
  loadMoreError: new Error('500'),
  retry: () => void loadMore(),
  newer: { count: 0, show: () => {} },
  drift: { duplicates: 0 },
})

it('is loading from the press on Retry until the answer, so that the error is not said again', async () => {
  let answer = (): void => {}
  const loadMore = vi.fn<() => Promise<void>>(
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  )
  const feed = failedFeed(loadMore)
  const { result } = renderHook(() => useLoadMore({ feed, auto: 3, isNearEnd: true, isFull: true }))
  act(() => result.current.load())
  await act(() => Promise.resolve())
  expect(loadMore).toHaveBeenCalledOnce()
  expect(result.current.isLoading).toBe(true)
  await act(async () => answer())
  expect(result.current.isLoading).toBe(false)
})
