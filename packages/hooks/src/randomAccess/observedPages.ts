import type { Page } from '@paginated-query/core'
import { isIn, type PageSpan } from '@paginated-query/core/internal'
import {
  QueryObserver,
  type QueryClient,
  type QueryObserverOptions,
  type QueryObserverResult,
} from '@tanstack/react-query'

import type { PageQueryOptions } from '../pageQueryOptions.ts'
import { given, type QueryPassThrough } from '../shown.ts'

/** The pages of one view that take part in focus, reconnect, interval and invalidation. */
export interface ObservedPages<TItem> {
  /** Observes these pages, which asks for those that are missing or stale. */
  add(span: PageSpan): void
  /** Lets go of all others. Who leaves unanswered is cancelled, and leaves no empty entry behind. */
  keepOnly(span: PageSpan | null): void
  result(page: number): QueryObserverResult<Page<TItem, number>> | undefined
  /** Asks for one page again. */
  retry(page: number): void
  /** Takes over what the newest render passes through. */
  update(): void
}

/** Keeps one observer for each page that is asked for: the work is that of the pages in view, not of the list. */
export function observedPages<TItem>(options: {
  client: QueryClient
  optionsOf: (page: number) => PageQueryOptions<TItem, number>
  passThrough: () => QueryPassThrough
  /** A page's rows or error are others than before. */
  onChange: () => void
}): ObservedPages<TItem> {
  const { client, optionsOf, passThrough, onChange } = options
  type Observer = QueryObserver<Page<TItem, number>>
  const observers = new Map<number, { observer: Observer; stop: () => void }>()
  const observed = (page: number): QueryObserverOptions<Page<TItem, number>> => ({
    ...(optionsOf(page) as object as QueryObserverOptions<Page<TItem, number>>),
    ...given(passThrough()),
    // A client's default would show another page's rows as the answer.
    ...({ placeholderData: undefined } as object),
    // Nothing is rendered for an answer that brings the same rows.
    notifyOnChangeProps: ['data', 'error'],
  })
  return {
    add({ from, to }) {
      for (let page = from; page <= to; page += 1) {
        if (observers.has(page)) continue
        const observer = new QueryObserver<Page<TItem, number>>(client, observed(page))
        observers.set(page, { observer, stop: observer.subscribe(onChange) })
      }
    },
    keepOnly(span) {
      for (const [page, { stop }] of observers) {
        if (span && isIn(span, page)) continue
        stop()
        observers.delete(page)
        removeEmpty(client, optionsOf(page).queryKey)
      }
    },
    result: (page) => observers.get(page)?.observer.getCurrentResult(),
    retry: (page) => void observers.get(page)?.observer.refetch(),
    update() {
      for (const [page, { observer }] of observers) observer.setOptions(observed(page))
    },
  }
}

/** A long scroll would leave an entry without rows for each page that it passed, five minutes long. */
function removeEmpty(client: QueryClient, queryKey: readonly unknown[]): void {
  const cache = client.getQueryCache()
  const query = cache.find({ queryKey, exact: true })
  if (!query || query.state.data !== undefined) return
  // Once the cancelled request is over: an entry that somebody else waits for stays.
  void Promise.resolve(query.promise)
    .catch(() => {})
    .then(() => {
      const { data, fetchStatus } = query.state
      const isEmpty = data === undefined && fetchStatus === 'idle'
      if (isEmpty && query.getObserversCount() === 0) cache.remove(query)
    })
}
