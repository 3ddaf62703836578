'use client'
import {
  clampPageSize,
  type Page,
  type PageState,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { viewPages, type PagesView } from '@paginated-query/core/internal'
import { hashKey, useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query'

import { pageQueryOptions } from '../pageQueryOptions.ts'
import { given, shownOf } from '../shown.ts'
import { freshFor } from './prefetchPage.ts'
import { useCorrectedUrl } from './useCorrectedUrl.ts'
import { useDetour } from './useDetour.ts'
import { usePageNav } from './usePageNav.ts'
import { usePageState } from './usePageState.ts'
import type { PaginatedQueryOptions, PaginatedQueryResult } from './usePaginatedQuery.ts'
import { useIdlePrefetch, usePrefetch } from './usePrefetch.ts'
import { useSeenPage } from './useSeenPage.ts'
import { useSettled } from './useSettled.ts'

/** What the hooks that show one page at a time have in common. */
export function usePages<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: PaginatedQueryOptions<TItem>,
  /** Milliseconds for which a page is fresh at least. */
  leastFresh: number,
): {
  result: PaginatedQueryResult<TItem, TTarget>
  view: PagesView<TItem, TTarget>
  /** The query of the page asked for. */
  asked: UseQueryOptions<Page<TItem, TTarget>>
} {
  const {
    pageSize: wished,
    state: tuple,
    prefetch: mode = 'intent',
    onSettled,
    ...passThrough
  } = options
  const client = useQueryClient()
  const list = hashKey(source.key)
  const [seen, see] = useSeenPage(client, source, list)
  const limits = source.api.pageSize
  const ownSize = clampPageSize(wished ?? limits.default, limits)
  const isNumbered = source.api.style.first !== null
  const owned = usePageState({ tuple, list, isNumbered, pageSize: ownSize, seen })
  useCorrectedUrl(tuple?.[0], owned, limits)
  const { state } = owned
  const pageSize = clampPageSize(state.pageSize ?? ownSize, limits)
  const queryOf = (at: PageState): UseQueryOptions<Page<TItem, TTarget>> => {
    const page = {
      ...pageQueryOptions(source, { ...at, pageSize: at.pageSize ?? ownSize }),
      ...given(passThrough),
      // A client's default would show another page's rows, or another filter's, as the answer.
      placeholderData: undefined,
    } as object as UseQueryOptions<Page<TItem, TTarget>>
    return { ...page, staleTime: freshFor(client.defaultQueryOptions(page).staleTime, leastFresh) }
  }
  // Reading only these keeps background refreshes from rendering anything.
  const asked = queryOf(state)
  const query = useQuery(asked)
  const { data: answer, error } = query

  const view = viewPages({ list, state, answer, error, seen, getId: source.getId })
  see(view.shown)

  const moved = useDetour(view.detour, owned, () => {
    // Every cursor that was handed out may be dead, the cached first page's too.
    void client.invalidateQueries({ queryKey: source.key, refetchType: 'none' })
  })
  const left = useSettled(view, onSettled)
  const prefetch = usePrefetch(mode, queryOf)
  const nav = usePageNav({
    client,
    source,
    list,
    owned,
    ownSize,
    pageSize,
    view,
    moved,
    left,
    prefetch,
    query,
  })
  useIdlePrefetch(mode, nav)

  return {
    result: {
      ...shownOf(view.shown?.page.items, view.failed ?? (answer ? error : null)),
      nav,
      // Lazy: who doesn't read it isn't rendered for it.
      get query() {
        return query
      },
    },
    view,
    asked,
  }
}
