import type { PaginatedSource } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import {
  useRandomAccessPaginatedQuery,
  type RandomAccessPaginatedQueryOptions,
  type RandomAccessPaginatedQueryResult,
} from '../randomAccess/useRandomAccessPaginatedQuery.ts'
import type { Row, TestList } from './lists.ts'
import { renderList, testClient } from './renderList.tsx'

interface Props {
  source: PaginatedSource<Row, number>
  options: RandomAccessPaginatedQueryOptions
}

/** Renders a list that is scrolled to any row. Source and options may change with `rerender`. */
export function renderRandomAccess(
  source: PaginatedSource<Row, number>,
  options: RandomAccessPaginatedQueryOptions = { pageSize: 10 },
  client = testClient(),
) {
  return renderList((props: Props) => useRandomAccessPaginatedQuery(props.source, props.options), {
    props: { source, options },
    client,
  })
}

interface Scrolled {
  readonly result: { readonly current: RandomAccessPaginatedQueryResult<Row> }
}

/** Brings rows into view, out of the calm. */
export const scroll = (view: Scrolled, from: number, to = from + 4): void =>
  act(() => view.result.current.rows.view(from, to))

/** Waits until the rows in view are there, or failed. */
export const settled = (view: Scrolled): Promise<void> =>
  waitFor(() => expect(view.result.current.rows.isPending).toBe(false), { interval: 5 })

/** Ids of the rows from an index to another; `undefined` where there is none. */
export const idsAt = (view: Scrolled, from: number, to: number): (number | undefined)[] =>
  Array.from({ length: to - from + 1 }, (_, i) => view.result.current.rows.at(from + i)?.id)

/** Numbers of the pages asked for, in turn, of an API that pages by `page`. */
export const pagesAsked = (list: TestList<number>): number[] =>
  list.server.requests.map(({ params }) => Number(params['page']))
