'use client'
import { clampPageSize, type PageState, type SizeLimits } from '@paginated-query/core'
import { useEffect } from 'react'

import { useLatest } from './useLatest.ts'
import type { OwnedPageState } from './usePageState.ts'

/**
 * Brings a URL in line with what is shown, in place of its history entry: a size that the API doesn't allow, and the
 * page of a cursor list whose cursor got lost. Whoever else owns the state is left alone.
 */
export function useCorrectedUrl(
  stored: PageState | undefined,
  { state, update, href }: OwnedPageState,
  limits: SizeLimits,
): void {
  const { page, pageSize } = state
  const size = pageSize && clampPageSize(pageSize, limits)
  const isShown = !href || !stored || (stored.page === page && pageSize === size)
  const latest = useLatest(update)
  useEffect(() => {
    if (isShown) return
    latest.current((at) => ({ ...at, ...(size && { pageSize: size }) }), 'replace')
  }, [isShown, latest, size])
}
