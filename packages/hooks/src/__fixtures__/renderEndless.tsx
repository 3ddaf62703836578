import { focusManager } from '@tanstack/react-query'
import type { PaginatedSource, Target } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import {
  useInfinitePaginatedQuery,
  type InfinitePaginatedQueryOptions,
  type InfinitePaginatedQueryResult,
} from '../list/useInfinitePaginatedQuery.ts'
import type { Row, TestList } from './lists.ts'
import { renderList, testClient } from './renderList.tsx'

/** Renders a list as one that grows. Source and options may change with `rerender`. */
export function renderEndless<TTarget extends Target>(
  source: PaginatedSource<Row, TTarget>,
  options: InfinitePaginatedQueryOptions<TTarget> = { pageSize: 10 },
  client = testClient(),
) {
  return renderList(
    (props: {
      source: PaginatedSource<Row, TTarget>
      options: InfinitePaginatedQueryOptions<TTarget>
    }) => useInfinitePaginatedQuery(props.source, props.options),
    { props: { source, options }, client },
  )
}

interface Endless {
  readonly result: { readonly current: InfinitePaginatedQueryResult<Row> }
}

/** Waits until so many rows are there. */
export const loaded = (view: Endless, length: number): Promise<void> =>
  waitFor(() => expect(view.result.current.feed.length).toBe(length))

/** Loads more until so many rows are there, or the list ends. */
export async function loadTo(view: Endless, length: number): Promise<void> {
  while (view.result.current.feed.length < length && view.result.current.feed.hasMore !== false) {
    await act(() => view.result.current.feed.loadMore())
  }
}

/** A list that says which pages it was asked for since it was read last. */
export function watched<TTarget extends Target>(
  list: TestList<TTarget>,
): { source: PaginatedSource<Row, TTarget>; asked: () => TTarget[] } {
  let targets: TTarget[] = []
  return {
    source: {
      ...list.source,
      load: (at) => {
        targets.push(at.target)
        return list.source.load(at)
      },
    },
    asked() {
      const since = targets
      targets = []
      return since
    },
  }
}

/** The window gets the focus back. */
export const refocus = (): Promise<void> =>
  act(async () => {
    focusManager.setFocused(false)
    focusManager.setFocused(true)
    focusManager.setFocused(undefined)
  })
