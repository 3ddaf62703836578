'use client'
import { cursorPlace, stateFor, type PageState, type PageStateTuple } from '@paginated-query/core'
import { hashKey } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'

type Update = (state: PageState) => PageState

/**
 * The state as it counts for one list, and a way to change it.
 *
 * A state that was written for another list, another filter say, is page 1 in the same render.
 */
export function usePageState(
  tuple: PageStateTuple | undefined,
  list: string,
  isNumbered: boolean,
): {
  state: PageState
  update: (change: Update, history: 'push' | 'replace') => void
  href: ((state: PageState) => string) | undefined
} {
  const own = useState<PageState>({ page: 1 })
  const [stored, set, href] = tuple ?? own
  // A state that nobody moved yet belongs to the list that it was made for. A URL's belongs to the list of
  // that URL: it is reset in the same write as the filter.
  const [firstList] = useState(list)
  const isInUrl = href !== undefined

  const placed = useCallback<Update>(
    (raw) => {
      const owned = raw.list === undefined && !isInUrl ? { ...raw, list: firstList } : raw
      const state = stateFor(owned, list)
      return isNumbered ? state : cursorPlace(state)
    },
    [firstList, isInUrl, isNumbered, list],
  )
  // By value: an owner may make the state anew in each render, `[{ page }, setPage]`.
  const place = hashKey([stored])
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const state = useMemo(() => placed(stored), [placed, place])
  const update = useCallback(
    (change: Update, history: 'push' | 'replace') => {
      set(
        (raw) => {
          const before = placed(raw)
          const after = change(before)
          return after === before ? raw : after
        },
        { history },
      )
    },
    [placed, set],
  )
  return { state, update, href }
}
