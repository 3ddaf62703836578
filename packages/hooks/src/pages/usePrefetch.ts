'use client'
import type { PageNav, PageState } from '@paginated-query/core'
import { focusManager, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'

import { prefetchPage, type PageOptions } from './prefetchPage.ts'
import { useLatest } from './useLatest.ts'

/** When pages are asked for ahead. */
export type PrefetchMode = false | 'idle' | 'intent'

/** Asks for the page of a state ahead; the command stays the same from render to render. */
export function usePrefetch(
  mode: PrefetchMode,
  queryOf: (state: PageState) => PageOptions,
): ((state: PageState) => void) | undefined {
  const client = useQueryClient()
  const latest = useLatest(queryOf)
  return useMemo(
    () => (mode ? (state) => prefetchPage(client, latest.current(state)) : undefined),
    [client, latest, mode],
  )
}

type Idle = Pick<typeof globalThis, 'requestIdleCallback' | 'cancelIdleCallback'>

/** Asks for the next page once the one on screen is there, the browser has nothing to do, and somebody looks. */
export function useIdlePrefetch(mode: PrefetchMode, nav: PageNav): void {
  useEffect(() => {
    if (mode !== 'idle' || nav.isPending || nav.failed) return
    const ask = (): void => {
      if (!focusManager.isFocused()) return
      if (nav.kind === 'numbered') nav.prefetch?.(nav.page + 1)
      else nav.prefetch?.('next')
    }
    // Safari can't tell.
    const { requestIdleCallback: whenIdle = setTimeout, cancelIdleCallback: never = clearTimeout } =
      globalThis as Partial<Idle>
    const id = whenIdle(ask)
    const unsubscribe = focusManager.subscribe(ask)
    return () => {
      never(id)
      unsubscribe()
    }
  }, [mode, nav])
}
