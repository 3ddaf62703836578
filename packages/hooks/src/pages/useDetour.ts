'use client'
import type { PageNav, PageState } from '@paginated-query/core'
import { isSamePlace, type Detour } from '@paginated-query/core/internal'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

type Moved = NonNullable<PageNav['moved']>

/**
 * Goes where a detour leads, in place of the history entry that led nowhere, and remembers why.
 *
 * Returns what to tell the person, for as long as the list stays on the page that the detour led to.
 */
export function useDetour(
  detour: Detour | null,
  state: PageState,
  update: (change: (state: PageState) => PageState, history: 'push' | 'replace') => void,
  onExpired: () => void,
): { moved: Moved | null; forget: () => void } {
  const [told, setTold] = useState<{ at: PageState; moved: Moved | null } | null>(null)
  const from = state.page
  // The owner may make its setter anew in each render, and be slow to apply it: each detour is asked for once.
  const latest = useRef({ update, onExpired })
  useLayoutEffect(() => {
    latest.current = { update, onExpired }
  })

  useEffect(() => {
    if (!detour) return
    const { to, reason } = detour
    if (reason === 'cursorExpired') latest.current.onExpired()
    // A detour from a detour: the person asked for the first of them.
    setTold((old) => {
      const asked = old?.moved && old.at.page === from ? old.moved.from : from
      return { at: to, moved: reason && { reason, from: asked } }
    })
    latest.current.update(() => to, 'replace')
    // The detour is made anew in each render; what it says depends on these.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [detour?.to.page, detour?.to.list, detour?.reason, from])

  const isThere = told !== null && isSamePlace(told.at, state)
  const forget = useCallback(() => setTold(null), [])
  return { moved: isThere ? told.moved : null, forget }
}
