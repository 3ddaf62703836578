import { contractorsCloud, csprCloud, dovetail, procore } from '@paginated-query/apis'
import {
  paginatedSource,
  type PaginatedSource,
  type PaginationApi,
  type Target,
} from '@paginated-query/core'
import { useInfinitePaginatedQuery, usePaginatedQuery } from '@paginated-query/hooks'
import { InfiniteList } from '@paginated-query/list'
import { PaginatedTable, paginatedColumns } from '@paginated-query/table'
import {
  accounts,
  contractorsCloudProjects,
  createFakeApi,
  dovetailProjects,
  punchItems,
  type GeneratedRows,
} from '@paginated-query/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { expect, within } from 'storybook/test'

interface Row {
  id: string
  text: string
}

/** A list of one API, from a server without a socket. */
function listOf<TTarget extends Target, TRow extends object>(
  api: PaginationApi<TTarget>,
  rows: GeneratedRows<TRow>,
  path: string,
  read: (row: TRow) => Row,
): PaginatedSource<Row, TTarget> {
  const fetch = createFakeApi(api, { rows })
  return paginatedSource({
    api,
    path,
    fetch,
    parse: (row) => read(row as TRow),
    getId: (row) => row.id,
  })
}

const lists = {
  procore: listOf(procore, punchItems, '/punch_items', (row) => ({
    id: String(row.id),
    text: row.name,
  })),
  contractorsCloud: listOf(contractorsCloud, contractorsCloudProjects, '/projects', (row) => ({
    id: row.number,
    text: row.name,
  })),
  csprCloud: listOf(csprCloud, accounts, '/accounts', (row) => ({
    id: row.account_hash,
    text: row.balance,
  })),
  dovetail: listOf(dovetail, dovetailProjects, '/projects', (row) => ({
    id: row.id,
    text: row.title,
  })),
}

const column = paginatedColumns<Row>()
const columns = column.columns([
  column.accessor('id', { header: 'Id', cell: ({ getValue }) => getValue().slice(0, 12) }),
  column.accessor('text', { header: 'What' }),
])

interface Props<TTarget extends Target> {
  source: PaginatedSource<Row, TTarget>
}

function Table<TTarget extends Target>({ source }: Props<TTarget>) {
  const { items, nav, status, error } = usePaginatedQuery(source, { pageSize: 10 })
  return (
    <PaginatedTable label="Rows" getId={source.getId} {...{ columns, items, nav, status, error }} />
  )
}

function Endless<TTarget extends Target>({ source }: Props<TTarget>) {
  const { feed } = useInfinitePaginatedQuery(source, { pageSize: 10 })
  return (
    <InfiniteList
      feed={feed}
      label="Rows"
      height={320}
      renderItem={(row) => <p style={{ margin: 0, padding: '0.75rem 1rem' }}>{row.text}</p>}
    />
  )
}

const meta = {
  title: 'Together/One hook, four APIs',
  decorators: [
    (Story) => {
      const [client] = useState(() => new QueryClient())
      return (
        <QueryClientProvider client={client}>
          <Story />
        </QueryClientProvider>
      )
    },
  ],
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** Walks to page 2 and back, as a person does. */
const walks =
  (total: string): NonNullable<Story['play']> =>
  async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    const shows = (text: string): Promise<HTMLElement> =>
      canvas.findByText(text, { selector: '[data-pq="rows"]' })
    await shows(`1–10 of ${total}`)
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await shows(`11–20 of ${total}`)
    await userEvent.click(canvas.getByRole('button', { name: 'Previous page' }))
    await shows(`1–10 of ${total}`)
    await expect(canvas.getAllByRole('row').length).toBeGreaterThan(10)
  }

export const Procore: Story = {
  render: () => <Table source={lists.procore} />,
  play: walks('150'),
}
export const ContractorsCloud: Story = {
  render: () => <Table source={lists.contractorsCloud} />,
  play: walks('3,531'),
}
export const CsprCloud: Story = {
  render: () => <Table source={lists.csprCloud} />,
  play: walks('63,584'),
}
export const Dovetail: Story = {
  render: () => <Table source={lists.dovetail} />,
  play: walks('200'),
}
export const DovetailEndless: Story = {
  render: () => <Endless source={lists.dovetail} />,
  play: async ({ canvasElement }) => {
    const feed = await within(canvasElement).findByRole('feed', { name: 'Rows' })
    const [first] = await within(feed).findAllByRole('article')
    await expect(first).toHaveAttribute('aria-setsize', '200')
  },
}
