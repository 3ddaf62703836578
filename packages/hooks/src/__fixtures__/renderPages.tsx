import type { PaginatedSource, Target } from '@paginated-query/core'
import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import { usePaginatedQuery, type PaginatedQueryOptions } from '../pages/usePaginatedQuery.ts'
import type { Row } from './lists.ts'
import { renderList, testClient } from './renderList.tsx'

/** Renders a list one page at a time. Source and options may change with `rerender`. */
export function renderPages<TTarget extends Target>(
  source: PaginatedSource<Row, TTarget>,
  options: PaginatedQueryOptions<Row> = { pageSize: 10 },
  client = testClient(),
) {
  return renderList(
    (props: { source: PaginatedSource<Row, TTarget>; options: PaginatedQueryOptions<Row> }) =>
      usePaginatedQuery(props.source, props.options),
    { props: { source, options }, client },
  )
}

/** Waits until the page asked for is on screen. */
export const arrived = (view: {
  result: { current: { nav: { isPending: boolean } } }
}): Promise<void> => waitFor(() => expect(view.result.current.nav.isPending).toBe(false))
