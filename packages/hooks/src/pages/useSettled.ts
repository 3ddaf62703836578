'use client'
import type { Page, PageState, Target } from '@paginated-query/core'
import { isSamePlace, type PagesView } from '@paginated-query/core/internal'
import { useEffect, useRef, type RefObject } from 'react'

/** Calls back once when a page that a move asked for is on screen. A move notes here which page it leaves. */
export function useSettled<TItem, TTarget extends Target>(
  { shown, isPending, failed }: PagesView<TItem, TTarget>,
  onSettled: ((page: Page<TItem, TTarget>) => void) | undefined,
): RefObject<PageState | null> {
  const left = useRef<PageState | null>(null)
  useEffect(() => {
    const from = left.current
    // The owner of the state may be slow to move.
    if (!from || !shown || isPending || failed || isSamePlace(from, shown.state)) return
    left.current = null
    // Another list's page is there because of its filter.
    if (from.list === shown.state.list) onSettled?.(shown.page)
  })
  return left
}
