import { csprCloud } from '@paginated-query/apis'
import { PaginationBar } from '@paginated-query/components'
import { paginatedSource } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'

import { Rows } from './Rows.tsx'

interface Account {
  readonly account_hash: string
}

const accounts = paginatedSource({
  api: csprCloud,
  path: '/accounts',
  parse: (row) => row as Account,
  getId: ({ account_hash }) => account_hash,
})

/** 6,359 pages that can all be jumped to: a field for the number beside the pager. */
export function CsprCloudAccounts() {
  const { items, nav } = usePaginatedQuery(accounts, { pageSize: 10 })
  return (
    <>
      <Rows label="Accounts" pageSize={10} isPending={nav.isPending}>
        {items.map(({ account_hash }) => (
          <li key={account_hash}>
            <code>{account_hash.slice(0, 16)}</code>
          </li>
        ))}
      </Rows>
      <PaginationBar.Root nav={nav} itemCount={items.length}>
        <PaginationBar.Status />
        <PaginationBar.Pager slots={9} />
        <PaginationBar.Jump />
      </PaginationBar.Root>
    </>
  )
}
