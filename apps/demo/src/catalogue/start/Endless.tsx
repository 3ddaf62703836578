import { csprCloud } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'
import { useInfinitePaginatedQuery } from '@paginated-query/hooks'
import { InfiniteList } from '@paginated-query/list'

const accounts = paginatedSource({
  api: csprCloud,
  path: '/accounts',
  parse: (row) => row as { readonly account_hash: string },
  getId: ({ account_hash }) => account_hash,
})

/** People scroll: the list grows as its end comes near, then waits for a button. */
export function Endless() {
  const { feed } = useInfinitePaginatedQuery(accounts, { pageSize: 50 })
  return (
    <InfiniteList
      feed={feed}
      label="Accounts"
      height={240}
      renderItem={({ account_hash }) => <code>{account_hash.slice(0, 16)}</code>}
    />
  )
}
