import {
  focusManager,
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import type { JSX } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { dovetail, procore, testList } from '../__fixtures__/lists.ts'
import { useInfinitePaginatedQuery } from '../list/useInfinitePaginatedQuery.ts'
import { usePaginatedQuery } from '../pages/usePaginatedQuery.ts'
import { settle } from './__fixtures__/settle.ts'

const times = 1000

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  })
})
afterEach(() => void vi.useRealTimers())

it.each([
  ['pages', 'Procore', procore],
  ['pages', 'Dovetail', dovetail],
  ['a list that grows', 'Procore', procore],
  ['a list that grows', 'Dovetail', dovetail],
] as const)('leaves nothing of %s of %s after 1,000 mounts', async (shown, _, api) => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  const { source, asked } = testList<number | string | null>(api as never)
  const watched = [client.getQueryCache(), client.getMutationCache(), focusManager, onlineManager]
  const listeners = (): number[] =>
    watched.map((subject) => (subject as unknown as { listeners: Set<unknown> }).listeners.size)
  function Pages(): JSX.Element {
    return <p>{usePaginatedQuery(source, { pageSize: 10 }).items.length}</p>
  }
  function Endless(): JSX.Element {
    return <p>{useInfinitePaginatedQuery(source, { pageSize: 10 }).feed.length}</p>
  }
  const app = (isShown: boolean): JSX.Element => (
    <QueryClientProvider client={client}>
      {isShown && (shown === 'pages' ? <Pages /> : <Endless />)}
    </QueryClientProvider>
  )
  const view = render(app(true))
  await settle(() => {})
  expect(view.container).toHaveTextContent('10')
  view.rerender(app(false))
  const before = { listeners: listeners(), entries: client.getQueryCache().getAll().length }
  for (let each = 0; each < times; each += 1) {
    view.rerender(app(true))
    view.rerender(app(false))
  }
  expect({ listeners: listeners(), entries: client.getQueryCache().getAll().length }).toEqual(
    before,
  )
  expect(asked()).toBe(1)
  const observers = client
    .getQueryCache()
    .getAll()
    .map((query) => query.getObserversCount())
  expect(observers.every((count) => count === 0)).toBe(true)

  act(() => void vi.advanceTimersByTime(600_000))
  expect(client.getQueryCache().getAll()).toEqual([])
  view.unmount()
  expect(vi.getTimerCount()).toBe(0)
})
