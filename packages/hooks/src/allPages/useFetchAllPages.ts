'use client'
import {
  intoRows,
  type AllPagesState,
  type Collector,
  type FetchAllOptions,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { collectPages, type CollectOptions } from '@paginated-query/core/internal'
import { hashKey } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'

import { onceAMoment } from '../list/onceAMoment.ts'

export interface FetchAllPagesOptions<TItem, TTarget extends Target, TResult> extends Omit<
  FetchAllOptions<TTarget>,
  'signal' | 'onProgress'
> {
  /**
   * What is made of the rows, anew for each start: `() => intoCsv({ columns })` and `intoJsonLines` make a file.
   *
   * @default the rows in one array
   */
  into?: (() => Collector<TItem, TResult>) | undefined
}

/**
 * Loads a whole list when somebody asks for it: for an export, a migration, a sum.
 *
 * It loads as `fetchAllPages` of core does: in order, waiting where the server asks to. A pause asks for nothing more; a
 * failure keeps what came, and `resume` goes on from there. The rows aren't in the state until the end, which renders
 * once for each page at most. Options count from the next start. Unmounting cancels, and so does another list.
 *
 * Pages come from the server and stay out of the query cache: those in it are of other sizes and other times, of which
 * no consistent list can be made, and each row would be held twice. Open edits of the list aren't in them.
 *
 * @throws PaginationError from `start`, where `limit` or `concurrency` make no sense
 * @example
 * const all = useFetchAllPages(projects, { limit: { pages: Infinity }, into: () => intoCsv({ columns }) })
 * all.status               // 'idle'
 * all.start()
 * all.progress             // { pages: 7, items: 700, total: { count: 3531, … }, waitingUntil: null, … }
 * if (all.status === 'done') saveAs(all.result, 'projects.csv')   // a Blob
 */
export function useFetchAllPages<TItem, TTarget extends Target, TResult = TItem[]>(
  source: PaginatedSource<TItem, TTarget>,
  options: FetchAllPagesOptions<TItem, TTarget, TResult>,
): AllPagesState<TResult, TTarget> {
  const list = hashKey(source.key)
  const [held, hold] = useState(() => newCollection(source, options))
  const current = held.list === list ? held : newCollection(source, options)
  if (current !== held) hold(current)

  const { collection, subscribe } = current
  const { getState, update } = collection
  useLayoutEffect(() => update(source, withRows(options)))
  useEffect(() => () => getState().cancel(), [getState])
  return useSyncExternalStore(subscribe, getState, getState)
}

function newCollection<TItem, TTarget extends Target, TResult>(
  source: PaginatedSource<TItem, TTarget>,
  options: FetchAllPagesOptions<TItem, TTarget, TResult>,
) {
  const listeners = new Set<() => void>()
  const tell = onceAMoment(() => {
    for (const listener of listeners) listener()
  })
  return {
    list: hashKey(source.key),
    collection: collectPages(source, withRows(options), () => void tell()),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const withRows = <TItem, TTarget extends Target, TResult>(
  options: FetchAllPagesOptions<TItem, TTarget, TResult>,
): CollectOptions<TItem, TTarget, TResult> => ({
  ...options,
  into: options.into ?? (intoRows as () => Collector<TItem, TResult>),
})
