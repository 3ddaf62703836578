'use client'

import type { PageFeed } from '@paginated-query/core'
import { useEffect, useRef, useState } from 'react'

import { prefersLessData } from './prefersLessData.ts'

/** A feed of any rows, for those who don't look at them. */
export type AnyFeed = Omit<PageFeed<unknown>, 'getId'>

/**
 * Loads more as the end comes near: `auto` times, and as often as it takes to fill the viewport. After
 * that, after an error, and for those who save data, only when asked.
 *
 * @example
 * const { isLoading, load } = useLoadMore({ feed, auto: 3, isNearEnd, isFull })
 * <button onClick={load}>Load more</button>
 */
export function useLoadMore(options: {
  feed: AnyFeed
  auto: number
  /** The last rows are on screen, or nearly. */
  isNearEnd: boolean
  /** The rows reach the bottom of the viewport. */
  isFull: boolean
}): { isLoading: boolean; load: () => void } {
  const { feed, auto, isNearEnd, isFull } = options
  const [isAsking, setAsking] = useState(false)
  const asked = useRef(false)
  const automatic = useRef(0)
  const filledFrom = useRef(-1)

  function load(): void {
    if (asked.current || feed.isLoadingMore) return
    asked.current = true
    setAsking(true)
    const settle = (): void => {
      asked.current = false
      setAsking(false)
    }
    // After an error too: `retry` doesn't say when the answer is there.
    void feed.loadMore().then(settle)
  }

  useEffect(() => {
    if (!isNearEnd || isAsking || feed.isLoadingMore || feed.loadMoreError) return
    if (feed.hasMore === false || (feed.length === 0 && feed.hasMore === null)) return
    if (auto <= 0 || prefersLessData()) return
    // Filling the viewport isn't counted, or a tall one would end half empty; pages without rows are, or
    // a list of them would be walked to its end.
    const fills = !isFull && feed.length > filledFrom.current
    if (!fills && automatic.current >= auto) return
    if (fills) filledFrom.current = feed.length
    else automatic.current += 1
    load()
  })

  return { isLoading: isAsking || feed.isLoadingMore, load }
}
