'use client'
import type { PageNav, PageState } from '@paginated-query/core'
import { isSamePlace, type Detour } from '@paginated-query/core/internal'
import { useLayoutEffect, useState } from 'react'

import { useLatest } from './useLatest.ts'
import type { OwnedPageState } from './usePageState.ts'

interface Told {
  readonly moved: PageNav['moved']
  readonly from: PageState
  readonly to: PageState
  /** The owner may be slow to go there. */
  readonly isThere: boolean
}

/**
 * Goes where a detour leads, in place of the history entry that led nowhere, and remembers why.
 *
 * Returns what to tell the person, until the list leaves the page that the detour led to.
 */
export function useDetour(
  detour: Detour | null,
  { state, update }: OwnedPageState,
  onExpired: () => void,
): PageNav['moved'] {
  const [told, setTold] = useState<Told | null>(null)
  // The owner may be slow to go there: each detour is asked for once.
  const latest = useLatest({ update, onExpired })

  useLayoutEffect(() => {
    if (!detour) return
    const { to, reason } = detour
    if (reason === 'cursorExpired') latest.current.onExpired()
    // A detour from a detour: the person asked for the first of them.
    setTold((old) => {
      const from = old?.moved && isSamePlace(old.to, state) ? old.moved.from : state.page
      return { from: state, to, isThere: false, moved: reason && { reason, from } }
    })
    latest.current.update(() => to, 'replace')
    // The detour is made anew in each render; what it says depends on these.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [detour?.to.page, detour?.to.list, detour?.reason, state.page])

  const isThere = told !== null && isSamePlace(told.to, state)
  const isGone = told !== null && !isThere && (told.isThere || !isSamePlace(told.from, state))
  if (isGone) setTold(null)
  else if (told && isThere && !told.isThere) setTold({ ...told, isThere })
  return isThere ? told.moved : null
}
