import { contractorsCloud, dovetail } from '@paginated-query/apis'
import { paginatedSource, type PaginationApi, type Target } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'
import { PaginatedTable, paginatedColumns } from '@paginated-query/table'
import { createFakeApi } from '@paginated-query/testing'
import { useListSearchParams, usePageSearchParams } from '@paginated-query/url'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render as draw, renderHook, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { parseAsString } from 'nuqs'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { NuqsTestingAdapter, type UrlUpdateEvent } from 'nuqs/adapters/testing'
import { act, StrictMode, type JSX, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

interface Row {
  readonly id: number
}

/** 95 rows, 10 to a page. */
function rowsOf<TTarget extends Target>(api: PaginationApi<TTarget>, count = 95) {
  const server = createFakeApi(api, { rows: { count, at: (index) => ({ id: index + 1 }) } })
  const source = paginatedSource({
    api: { ...api, pageSize: { ...api.pageSize, default: 10 } },
    path: '/rows',
    parse: (row) => row as Row,
    getId: (row) => row.id,
    fetch: server,
  })
  return { server, source }
}

/** A browser tab: what it writes into its address bar, and what surrounds the app. */
function tab(search: string) {
  const written: string[] = []
  const onUrlUpdate = ({ queryString, options }: UrlUpdateEvent): void => {
    written.push(`${options.history} ${queryString || '/'}`)
  }
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: 60_000, retry: false } },
  })
  const wrapper = ({ children }: { children: ReactNode }): JSX.Element => (
    <StrictMode>
      <NuqsTestingAdapter hasMemory searchParams={search} onUrlUpdate={onUrlUpdate}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </NuqsTestingAdapter>
    </StrictMode>
  )
  return { written, wrapper }
}

function open<TResult extends { items: readonly Row[] }>(use: () => TResult, search: string) {
  const { written, wrapper } = tab(search)
  const view = renderHook(use, { wrapper })
  return {
    written,
    get list() {
      return view.result.current
    },
    shows: (from: number) => waitFor(() => expect(view.result.current.items[0]?.id).toBe(from)),
    unmount: view.unmount,
  }
}

const numbered = (search = '') => {
  const { server, source } = rowsOf(contractorsCloud)
  const page = open(() => usePaginatedQuery(source, { state: usePageSearchParams() }), search)
  return Object.assign(page, { server })
}
const followed = ({ server, source }: ReturnType<typeof rowsOf<string | null>>, search = '') =>
  Object.assign(
    open(() => usePaginatedQuery(source, { state: usePageSearchParams() }), search),
    { server },
  )
/** Where the last move led: `?page=2&cursor=…` */
const address = (written: readonly string[]): string => written.at(-1)?.split(' ')[1] ?? ''

beforeEach(() => sessionStorage.clear())

describe('a numbered list', () => {
  it('begins where its address says', async () => {
    const page = numbered('?page=3&size=20')
    await page.shows(41)
    expect(page.list.nav).toMatchObject({ page: 3, pageSize: 20, pageCount: 5 })
    expect(page.written).toEqual([])
  })

  it('lands on +5 after five quick Nexts, with one history entry', async () => {
    const page = numbered()
    await page.shows(1)
    act(() => {
      for (let press = 0; press < 5; press += 1) page.list.nav.goNext()
    })
    await page.shows(51)
    expect(page.written).toEqual(['push ?page=6'])
  })

  it('writes nothing where a press leads nowhere', async () => {
    const page = numbered('?page=10')
    await page.shows(91)
    act(() => page.list.nav.goTo(10))
    act(() => page.list.nav.goTo(999))
    act(() => page.list.nav.goNext())
    // What is written comes after it.
    act(() => page.list.nav.goTo(9))
    await waitFor(() => expect(page.written).toEqual(['push ?page=9']))
  })

  it('corrects a page beyond the end in place', async () => {
    const page = numbered('?page=99')
    await page.shows(91)
    expect(page.list.nav.moved).toEqual({ reason: 'beyondEnd', from: 99 })
    expect(page.written).toEqual(['replace ?page=10'])
  })

  it.each([
    ['?size=5000', 'replace ?size=100', 1, 100],
    ['?page=2&size=5000', 'replace ?page=2&size=100', 101, 100],
    ['?page=abc', 'replace /', 1, 10],
    ['?page=-3', 'replace /', 1, 10],
    ['?page=1e9', 'replace /', 1, 10],
    ['?size=0&page=2', 'replace ?page=2', 11, 10],
    ['?cursor=of-another-list', 'replace /', 1, 10],
    ['?page=abc&size=5000', 'replace ?size=100', 1, 100],
  ])('says in place of %s what it shows: %s', async (search, correction, from, size) => {
    const { server, source } = rowsOf(contractorsCloud, 300)
    const page = open(() => usePaginatedQuery(source, { state: usePageSearchParams() }), search)
    await page.shows(from)
    await waitFor(() => expect(page.written).toEqual([correction]))
    expect(page.list.nav.pageSize).toBe(size)
    expect(server.requests).toHaveLength(1)
    act(() => page.list.nav.goNext())
    await page.shows(from + size)
    expect(page.written).toHaveLength(2)
  })

  it('writes nothing because of an error, and the page that failed can be asked for again', async () => {
    const page = numbered('?page=2')
    await page.shows(11)
    page.server.fail({ status: 500 }, { times: 1 })
    act(() => page.list.nav.goTo(4))
    await waitFor(() => expect(page.list.nav.failed?.page).toBe(4))
    expect(page.list.nav.page).toBe(2)
    expect(page.written).toEqual(['push ?page=4'])
    act(() => page.list.nav.retry())
    await page.shows(31)
    expect(page.written).toEqual(['push ?page=4'])
  })

  it('is on page 1 of another filter with one update and one request', async () => {
    const { server, source } = rowsOf(contractorsCloud)
    const filters = { q: parseAsString }
    const page = open(() => {
      const list = useListSearchParams({ filters })
      return {
        ...usePaginatedQuery(source.with({ q: list.filters.q }), { state: list.state }),
        list,
      }
    }, '?page=4')
    await page.shows(31)
    const before = server.requests.length
    act(() => page.list.list.setFilters({ q: 'roof' }))
    await page.shows(1)
    expect(page.written).toEqual(['push ?q=roof'])
    expect(server.requests.slice(before).map(({ params }) => params)).toEqual([
      { 'page[number]': '1', 'page[size]': '10', q: 'roof' },
    ])
  })
})

describe('a cursor list', () => {
  it('has its way back after a reload', async () => {
    const list = rowsOf(dovetail)
    const before = followed(list)
    await before.shows(1)
    act(() => before.list.nav.goNext())
    await before.shows(11)
    act(() => before.list.nav.goNext())
    await before.shows(21)
    const there = address(before.written)
    before.unmount()

    const after = followed(list, there)
    await after.shows(21)
    expect(after.list.nav).toMatchObject({ page: 3, hasPrevious: true })
    act(() => after.list.nav.goPrevious())
    await after.shows(11)
    act(() => after.list.nav.goPrevious())
    await after.shows(1)
    expect(address(after.written)).toBe('/')
  })

  it('offers the first page only after a link from somebody else', async () => {
    const list = rowsOf(dovetail)
    const theirs = followed(list)
    await theirs.shows(1)
    for (const from of [11, 21]) {
      act(() => theirs.list.nav.goNext())
      await theirs.shows(from)
    }
    const link = address(theirs.written)
    theirs.unmount()
    sessionStorage.clear()

    const mine = followed(list, link)
    await mine.shows(21)
    expect(mine.list.nav).toMatchObject({ page: null, hasPrevious: false, range: null })
    act(() => mine.list.nav.goFirst())
    await mine.shows(1)
    expect(mine.list.nav).toMatchObject({ page: 1, hasPrevious: false })
  })

  it('is on its first page where the address lost the cursor', async () => {
    const page = followed(rowsOf(dovetail), '?page=3')
    await page.shows(1)
    expect(page.list.nav).toMatchObject({ page: 1, hasPrevious: false, range: { from: 1, to: 10 } })
    expect(page.written).toEqual(['replace /'])
    act(() => page.list.nav.goNext())
    await page.shows(11)
    expect(page.list.nav.page).toBe(2)
  })

  it('starts over in place where the cursor has expired', async () => {
    const list = rowsOf(dovetail)
    const before = followed(list)
    await before.shows(1)
    act(() => before.list.nav.goNext())
    await before.shows(11)
    const there = address(before.written)
    before.unmount()
    list.server.expireCursors()

    const after = followed(list, there)
    await after.shows(1)
    expect(after.list.nav.moved).toMatchObject({ reason: 'cursorExpired' })
    expect(after.written).toEqual(['replace /'])
  })
})

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
