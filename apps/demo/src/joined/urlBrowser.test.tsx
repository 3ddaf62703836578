import { contractorsCloud, dovetail } from '@paginated-query/apis'
import type { Target } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'
import { PaginatedTable, paginatedColumns } from '@paginated-query/table'
import { useListSearchParams, usePageSearchParams } from '@paginated-query/url'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render as draw, renderHook, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { act, type JSX, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { followed, numbered, rowsOf, tab, type Row } from './__fixtures__/tab.tsx'

beforeEach(() => sessionStorage.clear())

describe('the browser', () => {
  const shown = <TTarget extends Target>({ source }: ReturnType<typeof rowsOf<TTarget>>) => {
    const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })
    const wrapper = ({ children }: { children: ReactNode }): JSX.Element => (
      <NuqsAdapter>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </NuqsAdapter>
    )
    const use = () => usePaginatedQuery(source, { state: usePageSearchParams() })
    const { result } = renderHook(use, { wrapper })
    return {
      nav: () => result.current.nav,
      shows: (from: number) => waitFor(() => expect(result.current.items[0]?.id).toBe(from)),
      at: (search: RegExp) => waitFor(() => expect(location.search).toMatch(search)),
    }
  }
  afterEach(() => window.history.replaceState(null, '', '/'))

  it.each([
    ['a numbered list', () => rowsOf(contractorsCloud)],
    ['a cursor list', () => rowsOf(dovetail)],
  ])('leads %s Back and Forward, with the way back of each page', async (_, make) => {
    const page = shown(make() as ReturnType<typeof rowsOf<Target>>)
    await page.shows(1)
    for (const number of [2, 3]) {
      act(() => page.nav().goNext())
      await page.shows(10 * number - 9)
      await page.at(new RegExp(`page=${number}`))
    }
    act(() => window.history.back())
    await page.shows(11)
    expect(page.nav()).toMatchObject({ page: 2, hasPrevious: true })
    act(() => window.history.forward())
    await page.shows(21)
    expect(page.nav()).toMatchObject({ page: 3, hasPrevious: true })
    act(() => page.nav().goPrevious())
    await page.shows(11)
    expect(page.nav().page).toBe(2)
  })

  it('has an address for each page of either kind', async () => {
    const numbers = numbered('?page=3&size=10')
    await numbers.shows(21)
    const hrefs = [1, 2, 10].map((to) => numbers.list.nav.href?.(to))
    expect(hrefs).toEqual(['?size=10', '?page=2&size=10', '?page=10&size=10'])

    const cursors = followed(rowsOf(dovetail))
    await cursors.shows(1)
    act(() => cursors.list.nav.goNext())
    await cursors.shows(11)
    const { href } = cursors.list.nav
    expect(href?.('first')).toBe('?')
    expect(href?.('previous')).toBe('?')
    expect(href?.('next')).toMatch(/^\?page=3&cursor=.+/)
    act(() => cursors.list.nav.goNext())
    await cursors.shows(21)
    expect(cursors.list.nav.href?.('previous')).toBe(cursors.written[0]?.slice(5))
  })
})

it('is a table whose pages are links, and which sorts in the address bar', async () => {
  const { server, source } = rowsOf(contractorsCloud)
  const columns = paginatedColumns<Row>().columns([
    paginatedColumns<Row>().accessor('id', { header: 'No.' }),
  ])
  function Rows(): JSX.Element {
    const { state, sort, setSort } = useListSearchParams()
    const order = contractorsCloud.sort?.(sort) ?? {}
    const { items, nav, status, error } = usePaginatedQuery(source.with(order), { state })
    return (
      <PaginatedTable
        label="Rows"
        {...{ items, nav, status, error, columns, sort }}
        getId={(row) => row.id}
        onSortChange={setSort}
      />
    )
  }
  const { written, wrapper } = tab('?page=4')
  draw(<Rows />, { wrapper })
  expect(await screen.findByRole('cell', { name: '31' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Page 5' })).toHaveAttribute('href', '?page=5')
  expect(screen.getByRole('link', { name: 'Page 1' })).toHaveAttribute('href', '?')
  await userEvent.click(screen.getByRole('button', { name: 'No.' }))
  await waitFor(() => expect(written).toEqual(['push ?sort=id']))
  expect(screen.getByRole('columnheader')).toHaveAttribute('aria-sort', 'ascending')
  expect(await screen.findByRole('cell', { name: '1' })).toBeInTheDocument()
  expect(server.requests.at(-1)?.params).toMatchObject({ sort: 'id', 'page[number]': '1' })
})
