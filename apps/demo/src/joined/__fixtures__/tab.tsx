import { contractorsCloud } from '@paginated-query/apis'
import { paginatedSource, type PaginationApi, type Target } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'
import { createFakeApi } from '@paginated-query/testing'
import { usePageSearchParams } from '@paginated-query/url'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { NuqsTestingAdapter, type UrlUpdateEvent } from 'nuqs/adapters/testing'
import { StrictMode, type JSX, type ReactNode } from 'react'
import { expect } from 'vitest'

export interface Row {
  readonly id: number
}

/** 95 rows, 10 to a page. */
export function rowsOf<TTarget extends Target>(api: PaginationApi<TTarget>, count = 95) {
  const server = createFakeApi(api, { rows: { count, at: (index) => ({ id: index + 1 }) } })
  const source = paginatedSource({
    api: { ...api, pageSize: { ...api.pageSize, default: 10 } },
    path: '/rows',
    parse: (row) => row as Row,
    getId: (row) => row.id,
    fetch: server,
  })
  return { server, source }
}

/** A browser tab: what it writes into its address bar, and what surrounds the app. */
export function tab(search: string) {
  const written: string[] = []
  const onUrlUpdate = ({ queryString, options }: UrlUpdateEvent): void => {
    written.push(`${options.history} ${queryString || '/'}`)
  }
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: 60_000, retry: false } },
  })
  const wrapper = ({ children }: { children: ReactNode }): JSX.Element => (
    <StrictMode>
      <NuqsTestingAdapter hasMemory searchParams={search} onUrlUpdate={onUrlUpdate}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </NuqsTestingAdapter>
    </StrictMode>
  )
  return { written, wrapper }
}

export function open<TResult extends { items: readonly Row[] }>(
  use: () => TResult,
  search: string,
) {
  const { written, wrapper } = tab(search)
  const view = renderHook(use, { wrapper })
  return {
    written,
    get list() {
      return view.result.current
    },
    shows: (from: number) => waitFor(() => expect(view.result.current.items[0]?.id).toBe(from)),
    unmount: view.unmount,
  }
}

/** A numbered list in a tab. */
export const numbered = (search = '') => {
  const { server, source } = rowsOf(contractorsCloud)
  const page = open(() => usePaginatedQuery(source, { state: usePageSearchParams() }), search)
  return Object.assign(page, { server })
}
/** A cursor list in a tab. */
export const followed = (
  { server, source }: ReturnType<typeof rowsOf<string | null>>,
  search = '',
) =>
  Object.assign(
    open(() => usePaginatedQuery(source, { state: usePageSearchParams() }), search),
    { server },
  )
/** Where the last move led: `?page=2&cursor=…` */
export const address = (written: readonly string[]): string => written.at(-1)?.split(' ')[1] ?? ''
