import type { Page, PaginatedSource, Target } from '@paginated-query/core'
import { hashKey, type QueryClient } from '@tanstack/react-query'

import { pageQueryOptions } from '../../pageQueryOptions.ts'
import type { SoakRow } from './movingServer.ts'

export type SoakSource = PaginatedSource<SoakRow, Target>

/** Everything that was asked for, and what was answered. */
export interface LoadLog {
  /** The same source, watched. */
  readonly watch: (source: SoakSource) => SoakSource
  /** Somebody asked for a list again: its entries may be asked for though they are fresh. */
  readonly demand: (key: readonly unknown[]) => void
  /** Forgets demands that weren't used. */
  readonly rest: () => void
  /** Whether the server ever answered so for this page, but for rows that were edited. */
  readonly wasAnswered: (
    page: Page<SoakRow>,
    key: readonly unknown[],
    edited: ReadonlySet<number>,
  ) => boolean
  /** Loads that were begun so far. */
  readonly asked: () => readonly string[]
}

export function loadLog(options: {
  client: QueryClient
  staleTime: number
  /** Time passes, and nothing else: only what failed may be asked for again. */
  isWaiting: () => boolean
  report: (problem: string) => void
}): LoadLog {
  const { client, staleTime, isWaiting, report } = options
  const demanded = new Set<string>()
  const running = new Set<string>()
  const answers = new Map<string, Page<SoakRow>[]>()
  const asked: string[] = []

  const begin = (queryKey: readonly unknown[]): string => {
    const hash = hashKey(queryKey)
    const state = client.getQueryState(queryKey)
    asked.push(`asks for ${hash}`)
    if (running.has(hash)) report(`two requests at once for ${hash}`)
    running.add(hash)
    const wasDemanded = demanded.delete(hash)
    const isRetry = (state?.fetchFailureCount ?? 0) > 0
    if (state?.data === undefined || state.isInvalidated || isRetry || wasDemanded) return hash
    const age = Date.now() - state.dataUpdatedAt
    if (isOldEnd(queryKey)) return hash
    if (age < staleTime) report(`asked without a reason, ${age} ms after its answer: ${hash}`)
    else if (isWaiting()) report(`asked though nothing but time passed: ${hash}`)
    return hash
  }

  /** A page that ends its list is asked for again where another one that promises more is as new. */
  const isOldEnd = (queryKey: readonly unknown[]): boolean => {
    const { data, dataUpdatedAt = 0 } = client.getQueryState<Page<SoakRow>>(queryKey) ?? {}
    const list = client.getQueryCache().findAll({ queryKey: queryKey.slice(0, -1) })
    const isOutdated = list.some(({ state }) => state.dataUpdatedAt >= dataUpdatedAt)
    return data?.hasNext === false && list.length > 1 && isOutdated
  }

  const watch = (source: SoakSource): SoakSource => ({
    ...source,
    with: (params) => watch(source.with(params)),
    async load(at) {
      const hash = begin(pageQueryOptions(source, at).queryKey)
      const onAbort = (): void => void running.delete(hash)
      at.signal?.addEventListener('abort', onAbort)
      try {
        const page = await source.load(at)
        answers.set(hash, [...(answers.get(hash) ?? []), page])
        return page
      } finally {
        at.signal?.removeEventListener('abort', onAbort)
        if (at.signal?.aborted !== true) running.delete(hash)
      }
    },
  })

  return {
    watch,
    demand: (key) => {
      for (const query of client.getQueryCache().findAll({ queryKey: key }))
        demanded.add(query.queryHash)
    },
    rest: () => demanded.clear(),
    wasAnswered: (page, key, edited) => {
      const written = withoutEdited(page, edited)
      const known = answers.get(hashKey(key)) ?? []
      return known.some((answer) => withoutEdited(answer, edited) === written)
    },
    asked: () => asked,
  }
}

/** What edits leave alone. Counts follow them, and are compared when all are settled. */
function withoutEdited(page: Page<SoakRow>, edited: ReadonlySet<number>): string {
  if (edited.size === 0) return JSON.stringify(page)
  const items = page.items.filter(({ id }) => !edited.has(id))
  return JSON.stringify({ ...page, items, total: null, pageCount: null })
}
