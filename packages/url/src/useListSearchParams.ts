'use client'
import type { PageState, PageStateTuple, Sort } from '@paginated-query/core'
import {
  createSerializer,
  parseAsString,
  useQueryStates,
  type inferParserType,
  type Nullable,
  type SingleParserBuilder,
} from 'nuqs'
import { useCallback, useMemo, useSyncExternalStore } from 'react'

import { parseAsCount } from './parseAsCount.ts'
import { parseAsSort } from './parseAsSort.ts'
import { readTrail, recallTrail, rememberTrail, subscribeToTrails } from './trailStorage.ts'

/** Parsers of nuqs by filter name: `{ status: parseAsString }`. */
// oxlint-disable-next-line typescript/no-explicit-any -- each parser has a type of its own, and takes it too
export type FilterParsers = Readonly<Record<string, SingleParserBuilder<any>>>

/** The filters of a list, `null` where one isn't in the URL. */
export type FilterValues<TFilters extends FilterParsers> = Nullable<inferParserType<TFilters>>

export interface ListSearchParams<TFilters extends FilterParsers> {
  /** For `usePaginatedQuery`'s `state`. */
  readonly state: PageStateTuple
  readonly sort: readonly Sort[]
  /** Changes the order and goes to page 1, in one update of the URL. */
  readonly setSort: (sort: readonly Sort[]) => void
  readonly filters: FilterValues<TFilters>
  /** Changes filters and goes to page 1, in one update of the URL; `null` takes one away. */
  readonly setFilters: (filters: Partial<FilterValues<TFilters>>) => void
}

const pageParsers = {
  page: parseAsCount,
  size: parseAsCount,
  cursor: parseAsString,
  sort: parseAsSort,
}
/** What another order or another filter makes meaningless. */
const firstPage = { page: null, cursor: null }
const noFilters: FilterParsers = {}

/**
 * Keeps page, size, cursor, sort and filters of a list in the address bar.
 *
 * Moves make history entries, so that Back leads to the page before; corrections replace the entry. What doesn't
 * parse counts as not there. How a cursor was reached is kept in `sessionStorage`, so that Previous works after a
 * reload. Needs an adapter of nuqs around the app.
 *
 * @example
 * const list = useListSearchParams({ prefix: 'projects', filters: { status: parseAsString } })
 * const { items, nav } = usePaginatedQuery(projects.with({ status: list.filters.status }), { state: list.state })
 * // ?projects.page=3&projects.status=open
 * @see https://nuqs.dev/docs/adapters
 */
export function useListSearchParams<TFilters extends FilterParsers = Record<never, never>>(
  options: {
    /** Stands before each name, with a dot: what keeps two lists of one page apart. */
    prefix?: string | undefined
    /** Parsers of nuqs by name; keep the object outside of the component. */
    filters?: TFilters | undefined
  } = {},
): ListSearchParams<TFilters> {
  const { prefix, filters: filterParsers = noFilters } = options
  const [parsers, urlKeys] = useMemo(() => {
    const all = { ...filterParsers, ...pageParsers }
    const dotted = (name: string): string => (prefix === undefined ? name : `${prefix}.${name}`)
    return [all, Object.fromEntries(Object.keys(all).map((name) => [name, dotted(name)]))] as const
  }, [filterParsers, prefix])

  const [values, setValues] = useQueryStates(parsers, { urlKeys, history: 'push' })
  const { page, size, cursor, sort } = values as PageValues
  const filters = useMemo(() => pickFilters(values, filterParsers), [values, filterParsers])

  // A cursor holds size, order and filters, and so does the trail that leads to it.
  const list = JSON.stringify([prefix, size, sort, filters])
  const stored = useSyncExternalStore(
    subscribeToTrails,
    () => readTrail(list),
    () => null,
  )
  const state = useMemo(() => toState({ page, size, cursor }, stored), [page, size, cursor, stored])

  const setState = useCallback<PageStateTuple[1]>(
    (update, { history } = { history: 'push' }) => {
      void setValues(
        (before) => {
          const old = before as PageValues
          const after = update(toState(old, readTrail(list)))
          const sized = JSON.stringify([prefix, after.pageSize ?? null, sort, filters])
          rememberTrail(sized, after)
          return toValues(after)
        },
        { history },
      )
    },
    [filters, list, prefix, setValues, sort],
  )

  const href = useCallback(
    (to: PageState) => {
      const serialize = createSerializer(parsers, { urlKeys })
      const here = typeof window === 'undefined' ? '' : window.location.search
      // An empty address would be the page without any parameter: a lone "?" is page 1 of everything.
      return serialize(here, toValues(to)) || '?'
    },
    [parsers, urlKeys],
  )

  const set = useCallback((more: object) => void setValues({ ...more, ...firstPage }), [setValues])
  return {
    state: useMemo(() => [state, setState, href], [state, setState, href]),
    sort: useMemo(() => sort ?? [], [sort]),
    setSort: useCallback((next) => set({ sort: next.length > 0 ? next : null }), [set]),
    filters: filters as FilterValues<TFilters>,
    setFilters: set,
  }
}

interface PageValues {
  page: number | null
  size: number | null
  cursor: string | null
  sort?: readonly Sort[] | null
}

const toState = ({ page, size, cursor }: PageValues, stored: string | null): PageState => {
  const trail = page !== null && cursor !== null ? recallTrail(stored, page, cursor) : undefined
  return {
    page: page ?? 1,
    ...(size !== null && { pageSize: size }),
    ...(cursor !== null && { cursor }),
    ...(trail && { trail }),
  }
}

const toValues = (state: PageState): PageValues => ({
  page: state.page > 1 ? state.page : null,
  size: state.pageSize ?? null,
  cursor: state.page > 1 ? (state.cursor ?? null) : null,
})

const pickFilters = (values: object, parsers: FilterParsers): object =>
  Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(parsers, name)))
