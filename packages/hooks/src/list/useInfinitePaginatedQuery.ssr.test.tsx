import type { PaginatedSource, Target } from '@paginated-query/core'
import { fireEvent, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { expect, it } from 'vitest'

import { hydrated } from '../__fixtures__/hydrate.tsx'
import { contractorsCloud, dovetail, testList, type Row } from '../__fixtures__/lists.ts'
import { fetchPage } from '../fetchPage.ts'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { useInfinitePaginatedQuery } from './useInfinitePaginatedQuery.ts'

const show = <TTarget extends Target>(source: PaginatedSource<Row, TTarget>): ComponentType =>
  function Feed() {
    const { feed, status } = useInfinitePaginatedQuery(source, { pageSize: 10 })
    return (
      <main>
        <p>
          {status}: {feed.items.map(({ id }) => id).join(' ')}
        </p>
        <button type="button" onClick={() => void feed.loadMore()}>
          More
        </button>
      </main>
    )
  }

const rows = (to: number): string => Array.from({ length: to }, (_, at) => at + 1).join(' ')

it.each([
  ['a numbered list', () => testList(contractorsCloud), 1],
  ['a cursor list', () => testList(dovetail), null],
])(
  'renders the first rows of %s on the server and takes them over without asking again',
  async (_, make, target) => {
    const list = make() as ReturnType<typeof testList<Target>>
    const page = await hydrated(show(list.source), (client) =>
      fetchPage(client, pageQueryOptions(list.source, { target, pageSize: 10 })),
    )
    expect(page.html).toContain(`success<!-- -->: <!-- -->${rows(10)}<`)
    expect(page.container.innerHTML).toBe(page.html)
    expect(list.asked()).toBe(1)

    fireEvent.click(screen.getByRole('button', { name: 'More' }))
    expect(await screen.findByText(`success: ${rows(20)}`)).toBeInTheDocument()
    expect(list.asked()).toBe(2)
    page.unmount()
  },
)

it('renders pending where the server loaded nothing, and asks once in the browser', async () => {
  const list = testList(contractorsCloud)
  const page = await hydrated(show(list.source), async () => {})
  expect(page.html).toContain('pending')
  expect(await screen.findByText(`success: ${rows(10)}`)).toBeInTheDocument()
  expect(list.asked()).toBe(1)
  page.unmount()
})
