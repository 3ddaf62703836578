import type { Page } from '@paginated-query/core'
import {
  onlineManager,
  type Query,
  type QueryClient,
  type UseQueryOptions,
} from '@tanstack/react-query'

// oxlint-disable-next-line typescript/no-explicit-any -- a page of whatever list
type AnyPage = Page<any, any>
type PageQuery = Query<AnyPage>
export type PageOptions = UseQueryOptions<AnyPage>

/** When the answers arrived that were asked for ahead. */
const arrivals = new WeakMap<object, number>()

/** Milliseconds for which a page that was asked for ahead isn't asked for again when it comes on screen. */
const kept = 10_000

/**
 * How long a page is fresh. What the app says counts; where pages are stale at once, as TanStack Query has it, one that
 * was asked for ahead keeps for the move that it was meant for, or each move would cost two requests.
 */
export function freshFor(
  said: PageOptions['staleTime'],
  least: number,
): (query: PageQuery) => number | 'static' {
  return (query) =>
    resolve(said, query) ||
    (arrivals.get(query) === query.state.dataUpdatedAt ? Math.max(kept, least) : least)
}

/**
 * Asks for a page that may come next, unless it is there and fresh.
 *
 * It doesn't read the signal, so that the answer is kept though nobody waits for it yet. One that fails is as if it
 * hadn't been asked for: it isn't asked for again, and no error is kept or reported. Somebody who came to wait for it
 * meanwhile gets the error, and the retries, of any page.
 */
export function prefetchPage(client: QueryClient, options: PageOptions): void {
  if (isSavingData() || !onlineManager.isOnline()) return
  const { queryFn, ...page } = client.defaultQueryOptions(options)
  const query: PageQuery = client.getQueryCache().build<AnyPage, Error, AnyPage>(client, page)
  const isWanted =
    query.state.fetchStatus === 'idle' &&
    // Who shows it asks for it: one that failed would go on failing as long as a pointer rests on what leads there.
    !query.isActive() &&
    resolve(page.enabled, query) !== false &&
    query.isStaleByTime(resolve(page.staleTime, query))
  if (!isWanted) return
  const load = queryFn as (context: object) => Promise<AnyPage>
  query
    .fetch({
      ...page,
      queryFn: () =>
        load({}).catch((error: unknown) => {
          if (!query.isActive()) void query.cancel({ revert: true })
          throw error
        }),
    })
    .then(
      () => arrivals.set(query, query.state.dataUpdatedAt),
      () => {},
    )
}

const resolve = <TValue>(
  value: TValue | ((query: PageQuery) => TValue),
  query: PageQuery,
): TValue => (typeof value === 'function' ? (value as (query: PageQuery) => TValue)(query) : value)

/** Whether the person wants few bytes more than quick pages. */
const isSavingData = (): boolean =>
  (globalThis.navigator as { connection?: { saveData?: boolean } } | undefined)?.connection
    ?.saveData === true || globalThis.matchMedia?.('(prefers-reduced-data: reduce)').matches
