import type { PaginationApi, Sort, Target } from '@paginated-query/core'
import { isRecord } from '@paginated-query/core/internal'

import type { Rows } from './rows.ts'

/** One filter of a request. Values that are joined by commas or repeated are alternatives. */
export interface Filter {
  readonly field: string
  readonly values: readonly string[]
  readonly match: 'is' | 'contains'
}

/** What a request wants of a list besides a page of it. */
export interface Wish {
  readonly sort: Sort | null
  readonly filters: readonly Filter[]
}

/** `filters[status]`, `filters[status][]`, `filter[title][contains]`, and the bare `account_hash`. */
const filterName = /^(?:filters?\[([^\]]+)\]|([^[\]]+))(?:\[(contains)?\])?$/

/**
 * Reads sort and filters from a request, in whichever dialect the API has.
 *
 * The order is understood by asking the API itself how it would write each one. What no row knows is ignored, as
 * most servers do.
 */
export function readWish<TTarget extends Target, TRow>(
  api: PaginationApi<TTarget>,
  rows: Rows<TRow>,
  params: URLSearchParams,
): Wish {
  const { sortable, filterable } = fieldsOf(rows)
  const paging = Object.keys(api.style.ask(api.style.first, api.pageSize.default))
  return {
    sort: readSort(api, sortable, params),
    filters: [...new Set(params.keys())].flatMap((name): Filter[] => {
      const [, inBrackets, bare, contains] = filterName.exec(name) ?? []
      const field = inBrackets ?? bare
      if (field === undefined || !filterable.includes(field)) return []
      // A row may have a `size` too.
      if (paging.includes(name)) return []
      const values = params.getAll(name).flatMap((value) => value.split(','))
      return [{ field, values, match: contains === undefined ? 'is' : 'contains' }]
    }),
  }
}

function readSort<TTarget extends Target>(
  api: PaginationApi<TTarget>,
  fields: readonly string[],
  params: URLSearchParams,
): Sort | null {
  for (const field of fields) {
    for (const descending of [false, true]) {
      const written = Object.entries(api.sort?.([{ field, descending }]) ?? {})
      // Of several orders the first decides; the others would only order what is equal.
      const isAsked = written.every(([name, value]) => params.get(name) === [value].flat().join())
      if (written.length > 0 && isAsked) return { field, descending }
    }
  }
  return null
}

function fieldsOf<TRow>(rows: Rows<TRow>): { sortable: string[]; filterable: string[] } {
  if ('at' in rows && 'count' in rows) {
    return {
      sortable: Object.keys(rows.monotone ?? {}),
      filterable: Object.keys({ ...rows.periodic, ...rows.find }),
    }
  }
  const [first] = rows
  const fields = isRecord(first) ? Object.keys(first) : []
  return { sortable: fields, filterable: fields }
}
