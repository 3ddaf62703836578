import type { PageState, PaginatedSource, Target } from '@paginated-query/core'
import { fireEvent, screen } from '@testing-library/react'
import { useState, type ComponentType } from 'react'
import { expect, it } from 'vitest'

import { hydrated } from '../__fixtures__/hydrate.tsx'
import { contractorsCloud, dovetail, testList, type Row } from '../__fixtures__/lists.ts'
import { fetchPage } from '../fetchPage.ts'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { usePaginatedQuery } from './usePaginatedQuery.ts'

const show = <TTarget extends Target>(
  source: PaginatedSource<Row, TTarget>,
  initial: PageState = { page: 1 },
): ComponentType =>
  function Page() {
    const { items, nav, status } = usePaginatedQuery(source, {
      pageSize: 10,
      state: useState(initial),
    })
    return (
      <main>
        <p>
          {status}: {items.map(({ id }) => id).join(' ')}
        </p>
        <output>
          {nav.page} of {nav.total?.count ?? '?'}, {nav.isPending ? 'pending' : 'here'}
        </output>
        <button type="button" onClick={() => nav.goNext()}>
          Next
        </button>
      </main>
    )
  }

const text = (html: string): string =>
  html
    .replace(/<!-- -->|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const rows = (from: number): string => Array.from({ length: 10 }, (_, at) => from + at).join(' ')

it('renders the rows on the server and takes them over without asking again', async () => {
  const list = testList(contractorsCloud)
  const at = { target: 3, pageSize: 10 }
  const page = await hydrated(show(list.source, { page: 3 }), (client) =>
    fetchPage(client, pageQueryOptions(list.source, at)),
  )
  expect(text(page.html)).toBe(`success : ${rows(21)} 3 of 95 , here Next`)
  expect(page.container.innerHTML).toBe(page.html)
  expect(list.asked()).toBe(1)

  fireEvent.click(screen.getByRole('button', { name: 'Next' }))
  expect(await screen.findByText(`success: ${rows(31)}`)).toBeInTheDocument()
  expect(list.asked()).toBe(2)
  page.unmount()
})

it('does so for a cursor list, and goes on from there', async () => {
  const list = testList(dovetail)
  const page = await hydrated(show(list.source), (client) =>
    fetchPage(client, pageQueryOptions(list.source, { target: null, pageSize: 10 })),
  )
  expect(text(page.html)).toContain(`success : ${rows(1)}`)
  expect(page.container.innerHTML).toBe(page.html)
  expect(list.asked()).toBe(1)
  fireEvent.click(screen.getByRole('button', { name: 'Next' }))
  expect(await screen.findByText(`success: ${rows(11)}`)).toBeInTheDocument()
  page.unmount()
})

it('renders pending where the server loaded nothing, and asks once in the browser', async () => {
  const list = testList(contractorsCloud)
  const page = await hydrated(show(list.source), async () => {})
  expect(text(page.html)).toBe('pending : 1 of ? , pending Next')
  expect(await screen.findByText(`success: ${rows(1)}`)).toBeInTheDocument()
  expect(list.asked()).toBe(1)
  page.unmount()
})
