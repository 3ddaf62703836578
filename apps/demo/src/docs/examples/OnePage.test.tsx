import { contractorsCloud } from '@paginated-query/apis'
import { createFakeApi } from '@paginated-query/testing'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'

import { OnePage } from './OnePage.tsx'

afterEach(() => vi.unstubAllGlobals())

it('keeps the rows when a page fails', async () => {
  const at = (index: number) => ({ id: index + 1, name: `Project ${index + 1}` })
  const server = createFakeApi(contractorsCloud, { rows: { count: 3531, at } })
  vi.stubGlobal('fetch', server) // or give it to the source: paginatedSource({ fetch: server, … })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OnePage />
    </QueryClientProvider>,
  )
  await screen.findByText('Project 30')
  server.fail({ status: 500 }) // every request from now on, in the provider's own words
  await userEvent.click(screen.getByRole('button', { name: 'Next page' }))
  const retry = await screen.findByRole('button', { name: 'Retry' })
  expect(screen.queryByText('Project 30')).not.toBeNull()
  server.recover()
  await userEvent.click(retry)
  await screen.findByText('Project 60')
})
