import type { PaginatedSource, Target } from '@paginated-query/core'
import { QueryClientProvider, QueryErrorResetBoundary } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Suspense, type JSX } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { Boundary } from '../__fixtures__/Boundary.tsx'
import {
  contractorsCloud,
  dovetail,
  ids,
  range,
  testList,
  type Row,
} from '../__fixtures__/lists.ts'
import { testClient } from '../__fixtures__/renderList.tsx'
import { useSuspenseInfinitePaginatedQuery } from './useSuspenseInfinitePaginatedQuery.ts'

function show<TTarget extends Target>(source: PaginatedSource<Row, TTarget>, gcTime?: number) {
  const fallbacks: string[] = []
  const Fallback = (): JSX.Element => {
    fallbacks.push('fallback')
    return <p>loading</p>
  }
  const Rows = (): JSX.Element => {
    const { feed, items, refresh } = useSuspenseInfinitePaginatedQuery(source, {
      pageSize: 10,
      retry: false,
      ...(gcTime !== undefined && { gcTime }),
    })
    return (
      <main>
        <p>{ids(items).join(' ')}</p>
        <p>{feed.loadMoreError ? 'no more' : ''}</p>
        <button type="button" onClick={() => void feed.loadMore()}>
          More
        </button>
        <button type="button" onClick={() => void refresh()}>
          Refresh
        </button>
      </main>
    )
  }
  render(
    <QueryClientProvider client={testClient()}>
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <Boundary onReset={reset}>
            <Suspense fallback={<Fallback />}>
              <Rows />
            </Suspense>
          </Boundary>
        )}
      </QueryErrorResetBoundary>
    </QueryClientProvider>,
  )
  return { fallbacks }
}
const shows = (from: number, to: number): Promise<HTMLElement> =>
  screen.findByText(range(from, to).join(' '))

describe('a list that suspends', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
  afterEach(() => void vi.restoreAllMocks())

  it.each([
    ['a numbered list', () => testList(contractorsCloud), undefined],
    ['a cursor list', () => testList(dovetail), undefined],
    ['a list that nobody keeps', () => testList(contractorsCloud), 0],
  ] as [string, () => ReturnType<typeof testList<Target>>, number | undefined][])(
    'does so on its first load only: %s',
    async (_, make, gcTime) => {
      const list = make()
      const { fallbacks } = show(list.source, gcTime)
      expect(screen.getByText('loading')).toBeInTheDocument()
      await shows(1, 10)
      expect(list.asked()).toBe(1)
      fallbacks.length = 0
      fireEvent.click(screen.getByRole('button', { name: 'More' }))
      await shows(1, 20)
      fireEvent.click(screen.getByRole('button', { name: 'Refresh' }))
      await waitFor(() => expect(list.asked()).toBe(4))
      expect(fallbacks).toEqual([])
    },
  )

  it('throws what its first load fails with, and loads again after a reset', async () => {
    const list = testList(contractorsCloud)
    list.server.fail({ status: 500 }, { times: 1 })
    show(list.source)
    fireEvent.click(await screen.findByRole('button', { name: 'It failed, try again' }))
    await shows(1, 10)
    expect(list.asked()).toBe(2)
  })

  it('keeps its rows when a later load fails', async () => {
    const list = testList(contractorsCloud)
    show(list.source)
    await shows(1, 10)
    list.server.fail({ status: 500 })
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'More' })))
    await screen.findByText('no more')
    await shows(1, 10)
  })
})
