'use client'
import { useSyncExternalStore } from 'react'

/**
 * The query of the address bar; `''` on a server, which doesn't know it, and until hydration is over.
 *
 * It follows Back and Forward, every list of this package, and in browsers with the Navigation API whoever else
 * writes to the address bar.
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

const listeners = new Set<() => void>()

/** Tells that the address was written: `history.pushState` itself tells nobody. */
export function searchChanged(): void {
  for (const listener of listeners) listener()
}

function subscribe(onChange: () => void): () => void {
  const { navigation } = window as { navigation?: EventTarget }
  listeners.add(onChange)
  window.addEventListener('popstate', onChange)
  navigation?.addEventListener('currententrychange', onChange)
  return () => {
    listeners.delete(onChange)
    window.removeEventListener('popstate', onChange)
    navigation?.removeEventListener('currententrychange', onChange)
  }
}
