import type { Page, PaginatedSource, Target } from '@paginated-query/core'
import { growingList, targetOf } from '@paginated-query/core/internal'
import type { QueryClient } from '@tanstack/react-query'

import { fetchPage, type FetchOptions } from './fetchPage.ts'
import { listEntry, listKey } from './list/listEntry.ts'
import { pageQueryOptions } from './pageQueryOptions.ts'

/** Requests under way at most, as wherever numbered pages are loaded. */
const mostAtOnce = 8

/**
 * Loads the pages that `useInfinitePaginatedQuery` will begin with, before it is shown.
 *
 * Numbered pages are asked for eight at a time, cursors one after another; the list ends by the rules of every walk. Pages that
 * are fresh by `staleTime` aren't asked for again. Never rejects: where a page fails, the list begins with those before
 * it, and asks for that one when more is wanted. A list that is on screen already keeps the pages that it has.
 *
 * @example
 * await prefetchInfinitePaginatedQuery(queryClient, projects, { pageSize: 100, pages: 3 })
 * useInfinitePaginatedQuery(projects, { pageSize: 100 }).feed.length   // 300, and nothing was asked for
 */
export async function prefetchInfinitePaginatedQuery<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
  options: {
    /** Rows per request, brought into the API's limits. @default the API's own */
    pageSize?: number | undefined
    /** The page to begin at, as the hook has it. @default the first */
    startAt?: ([TTarget] extends [number] ? number : never) | undefined
    /** How many pages the list begins with; `Infinity` is all of them. @default 1 */
    pages?: number | undefined
  } & FetchOptions = {},
): Promise<void> {
  const { pageSize = source.api.pageSize.default, pages = 1 } = options
  const ask = (target: TTarget): Promise<Page<TItem, TTarget> | null> =>
    fetchPage(client, pageQueryOptions(source, { target, pageSize }), options).catch(() => null)
  const startAt = options.startAt as TTarget | undefined
  const first = targetOf(source.api.style.first, { target: startAt })
  const asked = new Map<TTarget, ReturnType<typeof ask>>()
  const askOnce = (target: TTarget): ReturnType<typeof ask> => {
    const answer = asked.get(target) ?? ask(target)
    asked.set(target, answer)
    return answer
  }

  let last = Infinity
  const list = growingList(source, first)
  for (let at = 0; at < pages; at += 1) {
    const target = list.next()
    if (target === undefined) break
    for (const ahead of numbersAfter(target, Math.min(pages - at, mostAtOnce)))
      if (Number(ahead) <= last) void askOnce(ahead)
    // oxlint-disable-next-line no-await-in-loop -- only a page of a cursor list knows the next one
    const page = await askOnce(target)
    if (page === null) break
    last = page.pageCount ?? last
    list.add(target, page)
  }
  const entry = listEntry<TTarget>(client, listKey(source, pageSize, first))
  if (list.targets.length > entry.read().length) entry.write(list.targets)
}

/** This target and those after it, which only numbers tell. */
const numbersAfter = <TTarget extends Target>(target: TTarget, count: number): TTarget[] =>
  typeof target === 'number'
    ? Array.from({ length: count }, (_, at) => (target + at) as TTarget)
    : []
