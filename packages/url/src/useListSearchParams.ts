'use client'
import {
  PaginationError,
  type PageState,
  type PageStateTuple,
  type Sort,
} from '@paginated-query/core'
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
import { parseAsSort, parseAsSortBy } from './parseAsSort.ts'
import { toState, toValues, type PageValues } from './pageValues.ts'
import { readTrail, rememberTrail, subscribeToTrails } from './trailStorage.ts'
import { useReadableUrl } from './useReadableUrl.ts'
import { searchChanged, useSearch } from './useSearch.ts'

/** Parsers of nuqs by filter name: `{ status: parseAsString }`. */
// oxlint-disable-next-line typescript/no-explicit-any -- each filter has a value type of its own
export type FilterParsers = Readonly<Record<string, SingleParserBuilder<any>>>

/** The filters of a list, `null` where one isn't in the URL and has no default. */
export type FilterValues<TFilters extends FilterParsers> = inferParserType<TFilters>

export interface ListSearchParams<TFilters extends FilterParsers> {
  /** For `usePaginatedQuery`'s `state`. */
  readonly state: PageStateTuple
  readonly sort: readonly Sort[]
  /** Changes the order and goes to page 1, in one update of the URL. */
  readonly setSort: (sort: readonly Sort[]) => void
  readonly filters: FilterValues<TFilters>
  /** Changes filters and goes to page 1, in one update of the URL; `null` takes one away. */
  readonly setFilters: (filters: Partial<Nullable<FilterValues<TFilters>>>) => void
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
const unsorted: readonly Sort[] = []

/**
 * Keeps page, size, cursor, sort and filters of a list in the address bar.
 *
 * Moves make history entries, so that Back leads to the page before; corrections replace the entry, and what
 * changes nothing makes none. What doesn't parse counts as not there, and is taken out of the URL in place of its entry.
 * How a cursor was reached is kept in `sessionStorage`, so that Previous works after a reload. Needs an adapter of nuqs
 * around the app.
 *
 * @throws PaginationError where a filter is called `page`, `size`, `cursor` or `sort`
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
    /** The fields that may be sorted by; an order that names another counts as not there. @default any */
    sortable?: readonly string[] | undefined
  } = {},
): ListSearchParams<TFilters> {
  const { prefix, filters: filterParsers = noFilters } = options
  const sortable = options.sortable?.join()
  const { parsers, urlKeys, serialize } = useMemo(
    () => namesInUrl(filterParsers, prefix, sortable?.split(',')),
    [filterParsers, prefix, sortable],
  )
  useReadableUrl(parsers, urlKeys)
  const [values, setValues] = useQueryStates(parsers, { urlKeys, history: 'push' })
  const { page, size, cursor, sort } = values as PageValues
  const filters = useMemo(() => pickFilters(values, filterParsers), [values, filterParsers])

  // A cursor holds size, order and filters, and so does the trail that leads to it.
  const listOf = useCallback(
    (all: object, pageSize: number | null) => serialize({ ...all, ...firstPage, size: pageSize }),
    [serialize],
  )
  const list = listOf(values, size)
  const stored = useSyncExternalStore(
    subscribeToTrails,
    () => readTrail(list),
    () => null,
  )
  const state = useMemo(() => toState({ page, size, cursor }, stored), [page, size, cursor, stored])

  const set = useCallback(
    (change: (before: PageValues) => object, history: 'push' | 'replace' = 'push') => {
      void setValues(
        (before) => {
          const after = change(before)
          // An update that changes nothing would make a history entry all the same.
          return serialize({ ...before, ...after }) === serialize(before) ? {} : after
        },
        { history },
      ).then(searchChanged)
    },
    [serialize, setValues],
  )
  const setState = useCallback<PageStateTuple[1]>(
    (update, { history } = { history: 'push' }) =>
      set((before) => {
        const after = update(toState(before, readTrail(listOf(before, before.size))))
        rememberTrail(listOf(before, after.pageSize ?? null), after)
        return toValues(after)
      }, history),
    [listOf, set],
  )

  const search = useSearch()
  const href = useCallback(
    // An empty address would be the page without any parameter: a lone "?" is page 1 of everything.
    (to: PageState) => serialize(search, { ...values, ...toValues(to) }) || '?',
    [search, serialize, values],
  )

  return {
    state: useMemo(() => [state, setState, href], [state, setState, href]),
    sort: sort ?? unsorted,
    setSort: useCallback(
      (next) => set(() => ({ ...firstPage, sort: next.length > 0 ? next : null })),
      [set],
    ),
    filters: filters as FilterValues<TFilters>,
    setFilters: useCallback(
      (next) => set(() => ({ ...pickFilters(next, filterParsers), ...firstPage })),
      [filterParsers, set],
    ),
  }
}

/** Parsers by name, how the URL spells the names, and what writes them. */
function namesInUrl(
  filters: FilterParsers,
  prefix: string | undefined,
  sortable: readonly string[] | undefined,
) {
  const taken = Object.keys(filters).filter((name) => Object.hasOwn(pageParsers, name))
  if (taken.length > 0) {
    throw new PaginationError(
      `A filter is called \`${taken.join('`, `')}\`, by which the list itself goes in the URL, so neither could be read. ` +
        'Give the filter another name; its parameter on the wire is what `source.with` says.',
      { field: taken[0] },
    )
  }
  const sort = sortable ? parseAsSortBy(sortable) : parseAsSort
  const parsers = { ...filters, ...pageParsers, sort }
  const spell = (name: string): string => (prefix === undefined ? name : `${prefix}.${name}`)
  const urlKeys = Object.fromEntries(Object.keys(parsers).map((name) => [name, spell(name)]))
  return { parsers, urlKeys, serialize: createSerializer(parsers, { urlKeys }) }
}

const pickFilters = (values: object, parsers: FilterParsers): object =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => value !== undefined && Object.hasOwn(parsers, name),
    ),
  )
