'use client'
import { useSyncExternalStore } from 'react'

/**
 * The query of the address bar, read anew by every render; `''` on a server, which doesn't know it, and until
 * hydration is over.
 *
 * @example
 * const search = useSearch()   // '?tab=open&page=3'
 */
export const useSearch = (): string =>
  useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  )

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange)
  return () => window.removeEventListener('popstate', onChange)
}
