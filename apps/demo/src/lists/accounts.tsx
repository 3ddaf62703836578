import { csprCloud } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'
import { paginatedColumns } from '@paginated-query/table'
import { z } from 'zod'

import { shorten, writeMotes } from '../rows/format.ts'
import { createWire } from '../wire/wire.ts'
import { demoList } from './demoList.ts'

const Account = z.object({
  account_hash: z.string(),
  public_key: z.string(),
  balance: z.string(),
})

/** Two accounts of the list, by their hashes. */
const watched = [
  '9e2ea24f31a2aaed0b297e98947324ec864e71a11b1db76f6005314dc177b309',
  '3d100e732b2275a8eb895c21affbd3414f98a48a8db9212b805184e52b4343e8',
]

const wire = createWire()
const column = paginatedColumns<z.infer<typeof Account>>()

export const accounts = demoList({
  id: 'cspr-cloud',
  title: 'Accounts',
  how: 'Numbered pages of up to 250, counted in the body; new rows shift every page',
  wire,
  source: paginatedSource({
    api: { ...csprCloud, baseUrl: '/api/cspr-cloud' },
    path: '/accounts',
    parse: Account,
    getId: (account) => account.account_hash,
    fetch: wire.fetch,
  }),
  pageSize: 10,
  columns: column.columns([
    column.accessor('account_hash', {
      header: 'Account',
      enableSorting: false,
      cell: ({ getValue }) => <code>{shorten(getValue())}</code>,
    }),
    column.accessor('public_key', {
      header: 'Public key',
      enableSorting: false,
      cell: ({ getValue }) => <code>{shorten(getValue())}</code>,
    }),
    column.accessor('balance', {
      header: 'Balance',
      cell: ({ getValue }) => `${writeMotes(getValue())} CSPR`,
    }),
  ]),
  filter: {
    label: 'Account',
    choices: [
      ...watched.map((hash) => ({ name: shorten(hash), value: hash })),
      { name: 'Both', value: watched.join(',') },
    ],
    params: (value) => ({ account_hash: value.split(',') }),
  },
  row: (account) => ({
    title: <code>{shorten(account.account_hash)}</code>,
    details: `${writeMotes(account.balance)} CSPR`,
  }),
})
