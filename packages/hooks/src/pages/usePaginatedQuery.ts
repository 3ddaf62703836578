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
import { cursorOf, viewPages } from '@paginated-query/core/internal'
import {
  hashKey,
  useQuery,
  useQueryClient,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query'

import { pageQueryOptions } from '../pageQueryOptions.ts'
import { given, shownOf, type QueryPassThrough, type Shown } from '../shown.ts'
import { useDetour } from './useDetour.ts'
import { usePageNav } from './usePageNav.ts'
import { usePageState } from './usePageState.ts'
import { useSeenPage } from './useSeenPage.ts'

export interface PaginatedQueryOptions extends QueryPassThrough {
  /** Rows per page until the person chooses, brought into the API's limits. @default the API's own */
  pageSize?: number
  /** Who owns page and size: `useState<PageState>({ page: 1 })`, or the URL. @default the hook itself */
  state?: PageStateTuple
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
  const { pageSize: wished, state: tuple, ...passThrough } = options
  const client = useQueryClient()
  const list = hashKey(source.key)
  const [seen, see] = useSeenPage<TItem, TTarget>()
  const limits = source.api.pageSize
  const ownSize = clampPageSize(wished ?? limits.default, limits)
  const owned = usePageState({
    tuple,
    list,
    isNumbered: source.api.style.first !== null,
    pageSize: ownSize,
    seen,
  })
  const { state } = owned
  const pageSize = clampPageSize(state.pageSize ?? ownSize, limits)
  const target = targetOf(source, state)
  // Reading only these three keeps background refreshes from rendering anything.
  const page = pageQueryOptions(source, { target, pageSize })
  const query = useQuery<Page<TItem, TTarget>>({
    ...(page as object as UseQueryOptions<Page<TItem, TTarget>>),
    ...given(passThrough),
    // A client's default would show another page's rows, or another filter's, as the answer.
    ...({ placeholderData: undefined } as object),
  })
  const { data: answer, error, refetch } = query

  const view = viewPages({ list, state, answer, error, seen, getId: source.getId })
  see(view.shown)

  const moved = useDetour(view.detour, owned, () => {
    // Every cursor that was handed out may be dead, the cached first page's too.
    void client.invalidateQueries({ queryKey: source.key, refetchType: 'none' })
  })
  const nav = usePageNav({ client, source, list, owned, pageSize, view, moved, refetch })

  return {
    ...shownOf(view.shown?.page.items, view.failed ?? (answer ? error : null)),
    nav,
    // Lazy: who doesn't read it isn't rendered for it.
    get query() {
      return query
    },
  }
}

const targetOf = <TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  state: PageState,
): TTarget => (source.api.style.first === null ? cursorOf(state) : state.page) as TTarget
