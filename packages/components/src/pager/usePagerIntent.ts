'use client'

import type { PageNav } from '@paginated-query/core'
import { useEffect, useRef, type SyntheticEvent } from 'react'

import { pagerMove, type PagerSlot } from './pagerMove.ts'

/**
 * Asks ahead for the page that somebody points at, or has focused: a finger that comes down is a pointer too.
 *
 * Once per visit to a control, and again when the page that was pressed has come and the pointer or the focus is still
 * there: who pressed Next may press it again.
 */
export function usePagerIntent(
  nav: PageNav,
): (slot: PagerSlot, event: SyntheticEvent<HTMLElement>) => void {
  const intent = useRef<{ slot: PagerSlot; control: Element } | null>(null)
  useEffect(() => {
    if (nav.isPending || !intent.current) return
    const { slot, control } = intent.current
    if (control.matches(':hover, :focus')) prefetch(slot, nav)
    else intent.current = null
    // A nav may be made anew in each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [nav.page, nav.isPending])
  return (slot, { type, currentTarget }) => {
    // A press focuses what the pointer is on already.
    if (type === 'focus' && currentTarget.matches(':hover')) return
    intent.current = { slot, control: currentTarget }
    prefetch(slot, nav)
  }
}

function prefetch(slot: PagerSlot, nav: PageNav): void {
  const { to, isPossible } = pagerMove(slot, nav)
  if (!isPossible || slot === nav.page) return
  if (nav.kind === 'numbered') {
    if (to !== null) nav.prefetch?.(to)
  } else if (typeof slot === 'string' && slot !== 'last') nav.prefetch?.(slot)
}
