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
import { useMemo } from 'react'

import { countRowsBefore, isKnownEnd, readCached } from './nearbyPages.ts'

interface PageNavOptions<TItem, TTarget extends Target> {
  client: QueryClient
  source: PaginatedSource<TItem, TTarget>
  list: string
  state: PageState
  pageSize: number
  view: PagesView<TItem, TTarget>
  moved: { moved: PageNav['moved']; forget: () => void }
  update: (change: (state: PageState) => PageState, history: 'push' | 'replace') => void
  href: ((state: PageState) => string) | undefined
  refetch: () => Promise<unknown>
}

/** The nav of what is on screen. It keeps its identity while nothing in it changed. */
export function usePageNav<TItem, TTarget extends Target>(
  options: PageNavOptions<TItem, TTarget>,
): NavOf<TTarget> {
  const { client, source, list, state, pageSize, view, moved, update, href, refetch } = options
  const { shown, isPending, failed } = view
  const isNumbered = source.api.style.first !== null
  const isEnd = shown !== null && isKnownEnd(client, source, shown)
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
    // Where a page failed, moves count from the one that stayed on screen.
    const base = (at: PageState): PageState => (failed && isSamePlace(at, state) ? shownState : at)
    const go = (move: (state: PageState) => PageState): void => {
      moved.forget()
      const leadsToFailed = failed !== null && isSamePlace(move(base(state)), state)
      if (leadsToFailed) void refetch()
      else {
        update((at) => {
          const from = base(at)
          const to = move(from)
          return isSamePlace(to, at) ? at : to
        }, 'push')
      }
    }
    const commandsOf = (moves: Moves): Commands => ({
      goFirst: () => go(moves.first),
      goPrevious: () => go(moves.previous),
      goNext: () => {
        const isLast = isEnd || shownPage?.hasNext === false
        if (!isLast || isPending || failed) go(moves.next)
      },
      setPageSize: (size) => {
        // The size in force is no move, though the state may not have named it yet.
        if (clampPageSize(size, api.pageSize) !== pageSize) go((at) => moves.resize(at, size))
      },
      retry: () => void refetch(),
    })
    const facts = {
      state: failed ? shownState : state,
      asked: state,
      shown: shownPage && { page: shownPage, state: shownState },
      requestedSize: pageSize,
      limits: api.pageSize,
      isPending,
      failed,
      moved: moved.moved,
      isEnd,
      href,
    }
    if (isNumbered) {
      const moves = numberedMoves({
        pageCount: shownPage?.pageCount ?? null,
        shownSize: shownPage?.pageSize ?? pageSize,
        shownAt: shownState.pageSize,
        limits: api.pageSize,
      })
      const goTo = (page: number): void => go((at) => moves.to(at, page))
      return numberedPagesNav(facts as PagesFacts<number>, { ...commandsOf(moves), goTo })
    }
    const nextOf = (at: PageState): Cursor => {
      const asked = { target: cursorOf(at) as TTarget, pageSize: at.pageSize ?? pageSize }
      const cached = readCached(client, source, asked)?.page
      return ((cached ?? (isSamePlace(at, shownState) ? shownPage : null))?.next ?? null) as Cursor
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
    pageSize,
    isPending,
    failed,
    moved.moved,
    moved.forget,
    update,
    href,
    refetch,
    rowsBefore,
    isEnd,
  ]) as NavOf<TTarget>
}
