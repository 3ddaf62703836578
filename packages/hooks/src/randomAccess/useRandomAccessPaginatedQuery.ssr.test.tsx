import { screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { expect, it } from 'vitest'

import { hydrated } from '../__fixtures__/hydrate.tsx'
import { csprCloud, testList, type TestList } from '../__fixtures__/lists.ts'
import { fetchPage } from '../fetchPage.ts'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { useRandomAccessPaginatedQuery } from './useRandomAccessPaginatedQuery.ts'

const show = (list: TestList<number>): ComponentType =>
  function Rows() {
    const { rows, status } = useRandomAccessPaginatedQuery(list.source, { pageSize: 10 })
    const drawn = Array.from({ length: 10 }, (_, index) => rows.at(index)?.id ?? '…')
    return (
      <p>
        {status}, {rows.length}: {drawn.join(' ')}
      </p>
    )
  }

it('renders the first rows on the server and takes them over without asking again', async () => {
  const list = testList(csprCloud, { count: 1_000_000 })
  const page = await hydrated(show(list), (client) =>
    fetchPage(client, pageQueryOptions(list.source, { target: 1, pageSize: 10 })),
  )
  expect(page.container.textContent).toBe('success, 1000000: 1 2 3 4 5 6 7 8 9 10')
  expect(page.container.innerHTML).toBe(page.html)
  expect(list.asked()).toBe(1)
  page.unmount()
})

it('renders rows to come where the server loaded nothing, and asks once in the browser', async () => {
  const list = testList(csprCloud, { count: 1_000_000 })
  const page = await hydrated(show(list), async () => {})
  expect(page.html).toContain('… … …')
  expect(await screen.findByText('success, 1000000: 1 2 3 4 5 6 7 8 9 10')).toBeInTheDocument()
  expect(list.asked()).toBe(1)
  page.unmount()
})
