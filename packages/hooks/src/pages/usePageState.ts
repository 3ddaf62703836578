'use client'
import type { Page, PageState, PageStateTuple, Target } from '@paginated-query/core'
import {
  cursorPlace,
  firstPage,
  pageAfterResize,
  stateFor,
  type PlacedPage,
} from '@paginated-query/core/internal'
import { hashKey } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'

type Update = (state: PageState) => PageState

export interface OwnedPageState {
  state: PageState
  update: (change: Update, history: 'push' | 'replace') => void
  href: ((state: PageState) => string) | undefined
}

/**
 * The state as it counts for one list, and a way to change it.
 *
 * A state that was written for another list, another filter say, is page 1 in the same render. One that was written for
 * another page size of the app is the page with the same first row, or page 1 where only a cursor leads there.
 */
export function usePageState(options: {
  tuple: PageStateTuple | undefined
  list: string
  isNumbered: boolean
  /** Rows per page of a state that doesn't say. */
  pageSize: number
  /** The last page that was on screen, of any list. */
  seen: PlacedPage<unknown, Target> | null
}): OwnedPageState {
  const { tuple, list, isNumbered, pageSize, seen } = options
  const own = useState<PageState>({ page: 1 })
  const [stored, set, href] = tuple ?? own
  // By value: an owner may make the state anew in each render, `[{ page }, setPage]`.
  const place = hashKey([stored])

  // When the list or its size becomes another one, the state that is there is the old one's, whoever keeps it: from
  // then on it counts as another. A URL's state belongs to the list of that URL: it is reset in the same write as the
  // filter.
  const [known, setKnown] = useState<Known>(() => {
    return { list, pageSize, place: null, as: stored, written: new WeakSet() }
  })
  let current = known
  if (known.list !== list) {
    const as = firstPage(stored, list)
    const old = href === undefined ? place : null
    current = { list, pageSize, place: old, as, written: new WeakSet() }
  } else if (known.pageSize !== pageSize) {
    const as = resized(placedBy(known, list, stored), seen?.list === list ? seen.page : null)
    current = { ...known, pageSize, ...(as && { place, as, written: new WeakSet() }) }
  }
  if (current !== known) setKnown(current)

  const placed = useCallback<Update>(
    (raw) => {
      const state = placedBy(current, list, raw)
      return isNumbered ? state : cursorPlace(state)
    },
    [current, isNumbered, list],
  )
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const state = useMemo(() => placed(stored), [placed, place])
  const update = useCallback(
    (change: Update, history: 'push' | 'replace') => {
      // Whatever is written from here on is this list's.
      if (change(state) !== state)
        setKnown((old) => (old.list === list && old.place !== null ? { ...old, place: null } : old))
      set(
        (raw) => {
          const before = placed(raw)
          const after = change(before)
          if (after === before) return raw
          current.written.add(after)
          return after
        },
        { history },
      )
    },
    [current, list, placed, set, state],
  )
  return { state, update, href }

  /** `null` = it stays as it is: the person chose its size, or no row is on screen that could be kept. */
  function resized(before: PageState, shown: Page<unknown> | null): PageState | null {
    if (before.pageSize !== undefined || shown?.requestedSize !== known.pageSize) return null
    if (!isNumbered) return firstPage(before, list)
    const page = pageAfterResize(before.page, shown.pageSize ?? known.pageSize, pageSize)
    return { ...before, page }
  }
}

/** What is known of the state: for which list and size it is, and as what one from before counts. */
interface Known {
  readonly list: string
  readonly pageSize: number
  /** Hash of the state from before; `null` = every state is meant as it is. */
  readonly place: string | null
  readonly as: PageState
  /** States written since, which may look like the one from before: five presses of a moment pass through many. */
  readonly written: WeakSet<PageState>
}

const placedBy = ({ place, as, written }: Known, list: string, raw: PageState): PageState =>
  place !== null && !written.has(raw) && place === hashKey([raw]) ? as : stateFor(raw, list)
