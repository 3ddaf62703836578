'use client'

import { useEffect, useRef, type SyntheticEvent } from 'react'

import type { PagerSlot } from './pagerMove.ts'
import type { PagerSource } from './pagerSource.ts'

/**
 * Asks ahead for the page that somebody points at, or has focused: a finger that comes down is a pointer too.
 *
 * Once per visit to a control, and again when the page that was pressed has come and the pointer or the focus is still
 * there: who pressed Next may press it again.
 */
export function usePagerIntent(
  { page, isPending }: PagerSource,
  prefetch: (slot: PagerSlot) => void,
): (slot: PagerSlot, event: SyntheticEvent<HTMLElement>) => void {
  const visited = useRef<{ slot: PagerSlot; control: Element } | null>(null)
  useEffect(() => {
    if (!isPending && visited.current?.control.matches(':hover, :focus')) {
      prefetch(visited.current.slot)
    }
    // Whatever asks for a page may be made anew in each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [page, isPending])
  return (slot, { type, currentTarget }) => {
    // A press focuses what the pointer is on already.
    if (type === 'focus' && currentTarget.matches(':hover')) return
    visited.current = { slot, control: currentTarget }
    prefetch(slot)
  }
}
