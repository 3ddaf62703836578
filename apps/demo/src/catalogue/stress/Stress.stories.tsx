import { csprCloud } from '@paginated-query/apis'
import { PaginationBar } from '@paginated-query/components'
import { paginatedSource } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'
import { createFakeApi } from '@paginated-query/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, waitFor, within } from 'storybook/test'

const count = 10_000_000_000

/** Ten billion rows, made as they are asked for. */
const rows = paginatedSource({
  api: csprCloud,
  path: '/accounts',
  fetch: createFakeApi(csprCloud, { rows: { count, at: (index) => ({ id: index + 1 }) } }),
  parse: (row) => row as { readonly id: number },
  getId: ({ id }) => id,
})

function Rows() {
  const { items, nav } = usePaginatedQuery(rows, { pageSize: 10 })
  return (
    <>
      <ul aria-label="Rows" style={{ minBlockSize: '14rem', margin: 0 }}>
        {items.map(({ id }) => (
          <li key={id}>{id.toLocaleString('en')}</li>
        ))}
      </ul>
      <PaginationBar nav={nav} itemCount={items.length} />
    </>
  )
}

const meta = {
  title: 'Recipes/Under stress',
  render: (_, { loaded }) => (
    <QueryClientProvider client={loaded['client'] as QueryClient}>
      <Rows />
    </QueryClientProvider>
  ),
  loaders: [async () => ({ client: new QueryClient() })],
  parameters: { proves: ['behaviour-any-size'] },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const shown = { selector: '[data-pq="rows"]' }

export const ABillionPages: Story = {
  name: 'A billion pages: the last one is one press away',
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 10,000,000,000', shown)
    await userEvent.type(canvas.getByRole('textbox', { name: 'Go to page' }), '1000000000{Enter}')
    await canvas.findByText('9,999,999,991–10,000,000,000 of 10,000,000,000', shown)
    await expect(canvas.getByRole('navigation').querySelectorAll('li').length).toBeLessThan(10)
  },
}

export const TwoHundredPresses: Story = {
  name: 'Next, 200 times: it stands still, and the last press decides',
  parameters: { proves: ['behaviour-any-size', 'behaviour-steady-next', 'behaviour-focus'] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 10,000,000,000', shown)
    const next = canvas.getByRole('button', { name: 'Next page' })
    next.focus()
    const places = new Set<number>()
    for (let press = 0; press < 200; press += 1) {
      next.click()
      places.add(next.getBoundingClientRect().x)
    }
    await canvas.findByText('2,001–2,010 of 10,000,000,000', shown)
    places.add(next.getBoundingClientRect().x)
    await expect(places.size).toBe(1)
    await expect(next).toHaveFocus()
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('2,001 to 2,010'))
  },
}
