'use client'
import type { PageState, PageStateTuple } from '@paginated-query/core'
import { cursorPlace, firstPage, stateFor } from '@paginated-query/core/internal'
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
  const isInUrl = href !== undefined
  // By value: an owner may make the state anew in each render, `[{ page }, setPage]`.
  const place = hashKey([stored])

  // When the list becomes another one, the state that is there is the old one's, whoever keeps it. A URL's state
  // belongs to the list of that URL: it is reset in the same write as the filter.
  const [outdated, setOutdated] = useState<{ list: string; place: string | null }>({
    list,
    place: null,
  })
  const current = outdated.list === list || isInUrl ? outdated : { list, place }
  if (current !== outdated) setOutdated(current)

  const placed = useCallback<Update>(
    (raw) => {
      const isOutdated = current.place !== null && current.place === hashKey([raw])
      const state = isOutdated ? firstPage(raw, list) : stateFor(raw, list)
      return isNumbered ? state : cursorPlace(state)
    },
    [current.place, isNumbered, list],
  )
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const state = useMemo(() => placed(stored), [placed, place])
  const update = useCallback(
    (change: Update, history: 'push' | 'replace') => {
      // Whatever is written from here on is this list's.
      setOutdated((old) => (old.list === list && old.place === null ? old : { list, place: null }))
      set(
        (raw) => {
          const before = placed(raw)
          const after = change(before)
          return after === before ? raw : after
        },
        { history },
      )
    },
    [list, placed, set],
  )
  return { state, update, href }
}
