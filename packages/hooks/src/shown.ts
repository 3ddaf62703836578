import type { UseQueryOptions } from '@tanstack/react-query'

/** Options of TanStack Query that mean here what they mean there. */
export type QueryPassThrough = Pick<
  UseQueryOptions,
  | 'enabled'
  | 'staleTime'
  | 'gcTime'
  | 'refetchInterval'
  | 'refetchIntervalInBackground'
  | 'refetchOnWindowFocus'
  | 'refetchOnReconnect'
  | 'refetchOnMount'
  | 'retry'
  | 'networkMode'
  | 'meta'
>

/** Options that were given: `retry: undefined` leaves the kit's own in force. */
export const given = (passThrough: object): object =>
  Object.fromEntries(Object.entries(passThrough).filter(([, value]) => value !== undefined))

/** What can be shown decides the status, not the last request: `'error'` means that there is nothing on screen. */
export type Shown<TItem> =
  | { readonly status: 'pending'; readonly items: readonly []; readonly error: null }
  | { readonly status: 'error'; readonly items: readonly []; readonly error: Error }
  | { readonly status: 'success'; readonly items: readonly TItem[]; readonly error: Error | null }

const nothing: readonly [] = []

/** The status that follows from what is on screen. */
export function shownOf<TItem>(
  items: readonly TItem[] | undefined,
  error: Error | null,
): Shown<TItem> {
  if (items) return { status: 'success', items, error }
  return error
    ? { status: 'error', items: nothing, error }
    : { status: 'pending', items: nothing, error: null }
}
