import { csprCloud } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'
import { createFakeApi } from '@paginated-query/testing'
import { QueryClient } from '@tanstack/react-query'

/** A list of 100,000 rows by a hundred, each answer 80 ms away. */
export function longList() {
  const server = createFakeApi(csprCloud, {
    rows: { count: 100_000, at: (index) => ({ id: index + 1 }) },
  })
  server.fail({ delay: 80 })
  const signals: AbortSignal[] = []
  const source = paginatedSource({
    api: csprCloud,
    path: '/rows',
    parse: (row) => row as { id: number },
    getId: (row) => row.id,
    fetch: (url, init) => {
      if (init.signal) signals.push(init.signal)
      return server(url, init)
    },
  })
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })
  const entries = () => client.getQueryCache().getAll()
  return {
    server,
    source,
    client,
    asked: () => server.requests.map(({ params }) => Number(params['page'])),
    aborted: () => signals.filter((signal) => signal.aborted).length,
    empty: () => entries().filter(({ state }) => state.data === undefined).length,
    observers: () => entries().reduce((sum, query) => sum + query.getObserversCount(), 0),
  }
}
export type LongList = ReturnType<typeof longList>
