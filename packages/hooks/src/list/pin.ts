import type { Page, Target } from '@paginated-query/core'
import { QueryObserver, type QueryClient } from '@tanstack/react-query'

import type { pageQueryOptions } from '../pageQueryOptions.ts'
import { given, type QueryPassThrough } from '../shown.ts'

/** Holds one page's cache entry and reports its data. */
export interface Pin {
  /** A live pin takes part in focus, reconnect, interval and invalidation; any other only holds. */
  setLive(isLive: boolean): void
  /** Takes over what the newest render passes through. */
  update(): void
  /** The request that is under way for this page, if there is one. */
  pending(): Promise<unknown> | null
  release(): void
}

/**
 * Pins a page: one observer, disabled unless the pin is live. It keeps the entry from being collected and sees
 * every change of its data, whoever made it. Devtools show it as "disabled".
 */
export function pinPage<TItem, TTarget extends Target>(
  client: QueryClient,
  page: ReturnType<typeof pageQueryOptions<TItem, TTarget>>,
  options: {
    passThrough: () => QueryPassThrough
    isLive: boolean
    onData: (page: Page<TItem, TTarget> | undefined) => void
  },
): Pin {
  const { passThrough, onData } = options
  const optionsFor = (isLive: boolean, more?: { staleTime: number }) => ({
    ...page,
    ...(given(passThrough()) as Pick<typeof page, never>),
    enabled: isLive,
    ...more,
    notifyOnChangeProps: ['data' as const],
  })
  const observer = new QueryObserver(client, optionsFor(options.isLive))
  const unsubscribe = observer.subscribe((result) => onData(result.data))
  let wasLive = options.isLive

  return {
    setLive(isLive) {
      if (isLive === wasLive) return
      wasLive = isLive
      // Turning live isn't a mount: what was loaded a moment ago isn't asked for again, unless it was invalidated.
      if (isLive) observer.setOptions(optionsFor(true, { staleTime: Infinity }))
      observer.setOptions(optionsFor(isLive))
    },
    update: () => observer.setOptions(optionsFor(wasLive)),
    pending() {
      const query = observer.getCurrentQuery()
      return query.state.fetchStatus === 'fetching' ? (query.promise ?? null) : null
    },
    release: unsubscribe,
  }
}
