import './anyRow.css'

import { csprCloud } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'
import { useRandomAccessPaginatedQuery } from '@paginated-query/hooks'
import { accounts, createFakeApi, type Account } from '@paginated-query/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { expect, waitFor, within } from 'storybook/test'

import { FixedHeightList } from './FixedHeightList.tsx'

/** CSPR.cloud's accounts, richest first, from a server without a socket that takes its time. */
function accountsOf(startRow: number) {
  const server = createFakeApi(csprCloud, { rows: accounts })
  server.fail({ delay: 150 })
  const source = paginatedSource({
    api: csprCloud,
    path: '/accounts',
    fetch: server,
    parse: (row) => row as Account,
    getId: (account) => account.account_hash,
  })
  return { server, source, startRow, client: new QueryClient() }
}

type Props = ReturnType<typeof accountsOf>

function Accounts({ source, startRow }: Props) {
  const { rows, refresh } = useRandomAccessPaginatedQuery(source, { pageSize: 100, startRow })
  return (
    <>
      <p>
        {rows.total ? `${rows.total.count.toLocaleString('en')} accounts` : 'Counting accounts'}{' '}
        <button type="button" onClick={() => void refresh()}>
          Refresh
        </button>
      </p>
      <FixedHeightList
        rows={rows}
        label="Accounts"
        startRow={startRow}
        renderItem={(account, index) => (
          <>
            {index + 1}. <code>{account.account_hash.slice(0, 16)}</code>
          </>
        )}
      />
    </>
  )
}

const meta = {
  title: 'Together/Any row of 63,584',
  render: (_, { loaded }) => <Example {...(loaded as Props)} />,
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

function Example(props: Props) {
  const [{ client }] = useState(props)
  return (
    <QueryClientProvider client={client}>
      <Accounts {...props} />
    </QueryClientProvider>
  )
}

/** Drag the thumb, press End, or fling: only the pages that you stop at are asked for. */
export const FromTheTop: Story = {
  loaders: [async () => accountsOf(0)],
  play: async ({ canvasElement, loaded }) => {
    const { server } = loaded as Props
    const canvas = within(canvasElement)
    await canvas.findByText('63,584 accounts')
    const list = canvas.getByRole('region', { name: 'Accounts' })
    const [first] = canvas.getAllByRole('listitem')
    await waitFor(() => expect(first).toHaveTextContent(/^1\. /))
    list.scrollTop = list.scrollHeight
    await canvas.findByText('63584.', { exact: false })
    await expect(server.requests.map(({ params }) => params['page'])).toEqual(['1', '636'])
  },
}

/** A place that is restored: nothing before it is asked for. */
export const AtARow: Story = {
  loaders: [async () => accountsOf(40_050)],
  play: async ({ canvasElement, loaded }) => {
    const { server } = loaded as Props
    await within(canvasElement).findByText('40051.', { exact: false })
    await expect(server.requests.map(({ params }) => params['page'])).toEqual(['401'])
  },
}
