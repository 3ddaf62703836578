import { contractorsCloud } from '@paginated-query/apis'
import { PaginationBar } from '@paginated-query/components'
import { paginatedSource } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'
import { createFakeApi } from '@paginated-query/testing'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'

/** It gives 25 rows at most, and nobody has told the client. */
const server = createFakeApi(
  { ...contractorsCloud, pageSize: { default: 10, min: 1, max: 25 } },
  { rows: { count: 437, at: (index) => ({ id: index + 1 }) } },
)
const list = paginatedSource({
  api: contractorsCloud,
  path: '/rows',
  parse: (row) => row as { id: number },
  getId: (row) => row.id,
  fetch: server,
})

function List() {
  const { items, nav } = usePaginatedQuery(list, { pageSize: 10 })
  return <PaginationBar nav={nav} itemCount={items.length} />
}

it('says what a server made of the page size, and counts the rows by it', async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <List />
    </QueryClientProvider>,
  )
  const rows = () => screen.getByText(/of 437$/, { selector: '[aria-hidden]' })
  await waitFor(() => expect(rows()).toHaveTextContent('1–10 of 437'))
  await userEvent.selectOptions(screen.getByRole('combobox'), '100')
  expect(await screen.findByText('This list shows 25 rows per page, not 100')).toBeInTheDocument()
  expect(screen.getByRole('combobox')).toHaveValue('25')
  expect(rows()).toHaveTextContent('1–25 of 437')
})
