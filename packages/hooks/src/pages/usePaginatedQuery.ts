'use client'
import {
  clampPageSize,
  type NavOf,
  type Page,
  type PageState,
  type PageStateTuple,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { viewPages } from '@paginated-query/core/internal'
import {
  hashKey,
  useQuery,
  useQueryClient,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query'

import { pageQueryOptions } from '../pageQueryOptions.ts'
import { given, shownOf, type QueryPassThrough, type Shown } from '../shown.ts'
import { freshFor } from './prefetchPage.ts'
import { useDetour } from './useDetour.ts'
import { usePageNav } from './usePageNav.ts'
import { usePageState } from './usePageState.ts'
import { useIdlePrefetch, usePrefetch, type PrefetchMode } from './usePrefetch.ts'
import { useSeenPage } from './useSeenPage.ts'

export interface PaginatedQueryOptions extends QueryPassThrough {
  /** Rows per page until the person chooses, brought into the API's limits. @default the API's own */
  pageSize?: number
  /** Who owns page and size: `useState<PageState>({ page: 1 })`, or the URL. @default the hook itself */
  state?: PageStateTuple
  /**
   * When pages are asked for ahead. `'intent'`: when somebody points at a control of a pager, or focuses it, the page
   * that it leads to. `'idle'`: the next page too, once the browser has nothing to do. Neither happens while the browser
   * saves data, and what fails shows nowhere. Of a cursor list only pages whose cursor is known can be asked for.
   * @default 'intent'
   */
  prefetch?: PrefetchMode
}

export type PaginatedQueryResult<TItem, TTarget extends Target> = Shown<TItem> & {
  /** Where we are and how to move: what pagers draw. */
  readonly nav: NavOf<TTarget>
  /** The query behind the page asked for: `isFetching`, `refetch`, `dataUpdatedAt`. */
  readonly query: UseQueryResult<Page<TItem, TTarget>>
}

/**
 * Shows a list one page at a time.
 *
 * The page on screen stays until the next one arrives, and stays when that fails; rows of another filter are
 * never shown. One page is one cache entry under `source.key`, shared with everything else that shows the list.
 *
 * @example
 * const { items, nav } = usePaginatedQuery(projects, { pageSize: 30 })
 * items.length   // 30
 * nav.page       // 1
 * nav.goNext()   // asks for page 2; `items` stay until it is there
 */
export function usePaginatedQuery<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: PaginatedQueryOptions = {},
): PaginatedQueryResult<TItem, TTarget> {
  const { pageSize: wished, state: tuple, prefetch: mode = 'intent', ...passThrough } = options
  const client = useQueryClient()
  const list = hashKey(source.key)
  const [seen, see] = useSeenPage<TItem, TTarget>()
  const limits = source.api.pageSize
  const ownSize = clampPageSize(wished ?? limits.default, limits)
  const isNumbered = source.api.style.first !== null
  const owned = usePageState({ tuple, list, isNumbered, pageSize: ownSize, seen })
  const { state } = owned
  const pageSize = clampPageSize(state.pageSize ?? ownSize, limits)
  const queryOf = (at: PageState): UseQueryOptions<Page<TItem, TTarget>> => {
    const page = {
      ...pageQueryOptions(source, { ...at, pageSize: at.pageSize ?? ownSize }),
      ...given(passThrough),
      // A client's default would show another page's rows, or another filter's, as the answer.
      placeholderData: undefined,
    } as object as UseQueryOptions<Page<TItem, TTarget>>
    return { ...page, staleTime: freshFor(client.defaultQueryOptions(page).staleTime, 0) }
  }
  // Reading only these three keeps background refreshes from rendering anything.
  const query = useQuery(queryOf(state))
  const { data: answer, error, refetch } = query

  const view = viewPages({ list, state, answer, error, seen, getId: source.getId })
  see(view.shown)

  const moved = useDetour(view.detour, owned, () => {
    // Every cursor that was handed out may be dead, the cached first page's too.
    void client.invalidateQueries({ queryKey: source.key, refetchType: 'none' })
  })
  const prefetch = usePrefetch(mode, queryOf)
  const nav = usePageNav({ client, source, list, owned, pageSize, view, moved, prefetch, refetch })
  useIdlePrefetch(mode, nav)

  return {
    ...shownOf(view.shown?.page.items, view.failed ?? (answer ? error : null)),
    nav,
    // Lazy: who doesn't read it isn't rendered for it.
    get query() {
      return query
    },
  }
}
