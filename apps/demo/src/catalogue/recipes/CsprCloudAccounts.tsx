import { csprCloud } from '@paginated-query/apis'
import { PageJump, Pager, PageStatus } from '@paginated-query/components'
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
      <PageStatus nav={nav} itemCount={items.length} />
      <Pager nav={nav} slots={9} />
      <PageJump nav={nav} />
    </>
  )
}
