import { contractorsCloud, dovetail } from '@paginated-query/apis'
import { usePaginatedQuery } from '@paginated-query/hooks'
import { useListSearchParams, usePageSearchParams } from '@paginated-query/url'
import { waitFor } from '@testing-library/react'
import { parseAsString } from 'nuqs'
import { act } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'

import { address, followed, numbered, open, rowsOf } from './__fixtures__/tab.tsx'

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
