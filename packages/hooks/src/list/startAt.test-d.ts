import type { Cursor, PaginatedSource } from '@paginated-query/core'

import { useInfinitePaginatedQuery, useSuspenseInfinitePaginatedQuery } from '../index.ts'

declare const numbered: PaginatedSource<{ id: number }, number>
declare const followed: PaginatedSource<{ id: number }, Cursor>

export function useStarts(): void {
  useInfinitePaginatedQuery(numbered, { startAt: 5 })
  useSuspenseInfinitePaginatedQuery(numbered, { startAt: 5 })
  useInfinitePaginatedQuery(followed, { startAt: undefined, refresh: 'visible', keepPages: 3 })
  // @ts-expect-error a cursor can't be jumped to
  useInfinitePaginatedQuery(followed, { startAt: 5 })
  // @ts-expect-error nor named
  useInfinitePaginatedQuery(followed, { startAt: 'abc' })
  // @ts-expect-error a page is a number
  useInfinitePaginatedQuery(numbered, { startAt: '5' })
  // @ts-expect-error it always loads
  useSuspenseInfinitePaginatedQuery(numbered, { enabled: false })
}

/** A wrapper passes its options on. */
export function useWrapped<TItem>(source: PaginatedSource<TItem, number>, startAt: number): number {
  return useInfinitePaginatedQuery(source, { startAt }).feed.length
}
