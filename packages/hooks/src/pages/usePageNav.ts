'use client'
import {
  clampPageSize,
  type Cursor,
  type NavOf,
  type PageNav,
  type PageState,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import {
  cursorMoves,
  cursorOf,
  cursorPagesNav,
  isSamePlace,
  numberedMoves,
  numberedPagesNav,
  type Commands,
  type Moves,
  type PagesFacts,
  type PagesView,
} from '@paginated-query/core/internal'
import type { QueryClient } from '@tanstack/react-query'
import { useMemo, type RefObject } from 'react'

import { countRowsBefore, isKnownEnd, readCached } from './nearbyPages.ts'
import type { OwnedPageState } from './usePageState.ts'

interface PageNavOptions<TItem, TTarget extends Target> {
  client: QueryClient
  source: PaginatedSource<TItem, TTarget>
  list: string
  owned: OwnedPageState
  /** Rows per page of a state that doesn't say. */
  ownSize: number
  /** Rows per page that are asked for. */
  pageSize: number
  view: PagesView<TItem, TTarget>
  moved: PageNav['moved']
  /** The page that a move leaves. */
  left: RefObject<PageState | null>
  prefetch: ((state: PageState) => void) | undefined
  query: { readonly dataUpdatedAt: number; readonly refetch: () => Promise<unknown> }
}

/** The nav of what is on screen. It keeps its identity while nothing in it changed. */
export function usePageNav<TItem, TTarget extends Target>(
  options: PageNavOptions<TItem, TTarget>,
): NavOf<TTarget> {
  const { client, source, list, ownSize, pageSize, view, moved, left, prefetch, query } = options
  const { state, update, href } = options.owned
  const { shown, isPending, failed } = view
  const isNumbered = source.api.style.first !== null
  const isEnd = shown !== null && isKnownEnd(client, source, shown)
  // An end that only times tell is lifted by an equal answer too, which renders nothing otherwise.
  if (isEnd) void query.dataUpdatedAt
  const { refetch } = query
  const shownState = shown?.state ?? state
  const shownPage = shown?.page ?? null
  // Counted when a page comes on screen, not in each render: it looks at every page before.
  const rowsBefore = useMemo(
    () => (shown && !isNumbered ? countRowsBefore(client, source, shown) : null),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [client, list, isNumbered, shownPage, shownState],
  )
  const { api } = source

  return useMemo(() => {
    // Where a page failed, moves count from the one that stayed on screen, and each from where the one before led.
    const from = failed ? shownState : state
    let here = from
    let sizeNow = pageSize
    const go = (move: (state: PageState) => PageState): void => {
      const to = (here = move(here))
      left.current = isSamePlace(to, shownState) ? null : shownState
      if (failed && isSamePlace(to, state)) void refetch()
      update((now) => {
        const next = failed ? to : move(now)
        return isSamePlace(next, now) ? now : next
      }, 'push')
    }
    const commandsOf = (moves: Moves): Commands => ({
      goFirst: () => go(moves.first),
      goPrevious: () => go(moves.previous),
      goNext: () => {
        const isLast = isEnd || shownPage?.hasNext === false
        if (!isLast || isPending) go(moves.next)
      },
      setPageSize: (size) => {
        // The size in force is no move, though the state may not have named it yet.
        const wished = clampPageSize(size, api.pageSize)
        if (wished === sizeNow) return
        sizeNow = wished
        go((at) => moves.resize(at, wished))
      },
      retry: () => void refetch(),
    })
    const facts = {
      state: from,
      asked: state,
      shown,
      requestedSize: pageSize,
      limits: api.pageSize,
      isPending,
      failed,
      moved,
      isEnd,
      href,
      prefetch,
    }
    if (isNumbered) {
      const moves = numberedMoves({ shown: shownPage, pageSize: ownSize, limits: api.pageSize })
      const goTo = (page: number): void => go((at) => moves.to(at, page))
      return numberedPagesNav(facts as PagesFacts<number>, { ...commandsOf(moves), goTo })
    }
    const nextOf = (at: PageState): Cursor => {
      const { data } =
        readCached(client, source, cursorOf(at) as TTarget, at.pageSize ?? ownSize) ?? {}
      // A cursor holds the size that it was handed out for.
      const isShown = shownPage?.requestedSize === pageSize && isSamePlace(at, shownState)
      return ((data ?? (isShown ? shownPage : null))?.next ?? null) as Cursor
    }
    const moves = cursorMoves({ list, nextOf, limits: api.pageSize })
    return cursorPagesNav({ ...facts, rowsBefore, moves }, commandsOf(moves))
    // `source` is the list: its key decides, so that a source made in a render doesn't make a new nav.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [
    client,
    list,
    api,
    isNumbered,
    state,
    shownState,
    shownPage,
    ownSize,
    pageSize,
    isPending,
    failed,
    moved,
    update,
    href,
    left,
    prefetch,
    refetch,
    rowsBefore,
    isEnd,
  ]) as NavOf<TTarget>
}
