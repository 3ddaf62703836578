import type { PageFeed } from '@paginated-query/core'
import { useMemo, useRef, useState } from 'react'

export interface Row {
  readonly id: number
  readonly name: string
}

export interface RowsFeedOptions {
  pageSize?: number
  /** Rows of the whole list. */
  count?: number
  /** @default true: the server says how many there are */
  knowsTotal?: boolean
  /** Milliseconds. @default 30 */
  latency?: number
  /** The load of this page, counted from 1, fails once. */
  failing?: number
  /** Rows that wait above the list. */
  newer?: number
  /** Told of every request. */
  onLoad?: (page: number) => void
  /** Told which rows are on screen. */
  onView?: (from: number, to: number) => void
}

const rowsOf = (from: number, to: number): Row[] =>
  Array.from({ length: to - from }, (_, index) => ({
    id: from + index,
    name: `Project ${from + index + 1}`,
  }))

/** A growing list without a server: the first page is there from the beginning. */
export function useRowsFeed(options: RowsFeedOptions = {}): PageFeed<Row> {
  const {
    pageSize = 30,
    count = 3531,
    knowsTotal = true,
    latency = 30,
    failing,
    onLoad,
    onView,
  } = options
  const [rows, setRows] = useState(() => rowsOf(0, Math.min(pageSize, count)))
  const [isLoadingMore, setLoading] = useState(false)
  const [loadMoreError, setError] = useState<Error | null>(null)
  const [newer, setNewer] = useState(options.newer ?? 0)
  const hasFailed = useRef(false)

  return useMemo(() => {
    const loaded = rows.filter(({ id }) => id >= 0).length
    const loadMore = async (): Promise<void> => {
      if (isLoadingMore || loaded >= count) return
      const page = loaded / pageSize + 1
      onLoad?.(page)
      setLoading(true)
      setError(null)
      await new Promise((resolve) => {
        setTimeout(resolve, latency)
      })
      setLoading(false)
      if (page === failing && !hasFailed.current) {
        hasFailed.current = true
        setError(new Error('500'))
      } else setRows((old) => [...old, ...rowsOf(loaded, Math.min(loaded + pageSize, count))])
    }
    return {
      ...(onView && { view: onView }),
      length: rows.length,
      at: (index) => rows[index],
      items: rows,
      getId: ({ id }) => id,
      total: knowsTotal ? { count: count, precision: 'exact' } : null,
      hasMore: loaded < count,
      isLoadingMore,
      loadMore,
      loadMoreError,
      retry: () => void loadMore(),
      newer: {
        count: newer,
        show: () => {
          setNewer(0)
          setRows((old) => [
            ...Array.from({ length: newer }, (_, index) => ({
              id: index - newer,
              name: `New project ${index + 1}`,
            })),
            ...old,
          ])
        },
      },
      drift: { duplicates: 0 },
    }
  }, [
    rows,
    isLoadingMore,
    loadMoreError,
    newer,
    count,
    pageSize,
    knowsTotal,
    latency,
    failing,
    onView,
    onLoad,
  ])
}
