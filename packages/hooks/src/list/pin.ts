import type { Target } from '@paginated-query/core'
import { QueryObserver, type Query, type QueryClient } from '@tanstack/react-query'

import type { pageQueryOptions } from '../pageQueryOptions.ts'
import { given } from '../shown.ts'
import type { ListOptions } from './listOptions.ts'

/** Holds one page's cache entry. */
export interface Pin {
  /** A live pin takes part in focus, reconnect and interval; any other does while its page is invalid. */
  setLive(isLive: boolean): void
  /** Takes over what the newest render passes through. */
  update(): void
  readonly query: Query
  /** Asks for the page if it is invalid and nobody does. */
  catchUp(): void
  release(): void
}

/**
 * Pins a page: one observer that keeps the entry from being collected. It is disabled unless the pin is live or the
 * page is invalid, so that what is invalidated is asked for, and `await invalidateQueries` waits for it. Devtools show
 * it as "disabled".
 */
export function pinPage<TItem, TTarget extends Target>(
  client: QueryClient,
  page: ReturnType<typeof pageQueryOptions<TItem, TTarget>>,
  options: {
    passThrough: () => ListOptions
    isEnabled: () => boolean
    /** Invalid pages may be asked for though the pin isn't live. */
    asksInvalid: () => boolean
    isLive: boolean
    /** Its rows are missing: they are asked for at once. */
    isMissing: boolean
  },
): Pin {
  const { passThrough, isEnabled, asksInvalid } = options
  let { isMissing } = options
  let wasLive = options.isLive
  const optionsFor = (isLive: boolean, more?: { staleTime: number }) => {
    const { refresh: _, keepPages: __, ...query } = passThrough()
    return {
      ...page,
      ...(given(query) as Pick<typeof page, never>),
      // Timers and "turned on" are told by a new function from the one before.
      enabled: ({ state }: Query<never, never, never, never>) => {
        if (state.data !== undefined) isMissing = false
        return isEnabled() && (isLive || isMissing || (state.isInvalidated && asksInvalid()))
      },
      ...more,
      notifyOnChangeProps: [],
    }
  }
  const observer = new QueryObserver(client, optionsFor(wasLive) as never)
  const unsubscribe = observer.subscribe(() => {})
  const query = observer.getCurrentQuery()

  return {
    query,
    setLive(isLive) {
      if (isLive === wasLive) return
      wasLive = isLive
      // Turning live isn't a mount: what was loaded a moment ago isn't asked for again, unless it was invalidated.
      if (isLive) observer.setOptions(optionsFor(true, { staleTime: Infinity }) as never)
      observer.setOptions(optionsFor(isLive) as never)
    },
    update: () => observer.setOptions(optionsFor(wasLive) as never),
    catchUp() {
      const { isInvalidated, fetchStatus, status } = query.state
      if (isInvalidated && fetchStatus === 'idle' && status === 'success' && isEnabled())
        void observer.refetch({ cancelRefetch: false })
    },
    release: unsubscribe,
  }
}
