import type { PageState, PaginatedSource, Target } from '@paginated-query/core'
import {
  QueryClientProvider,
  QueryErrorResetBoundary,
  type QueryClient,
} from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { StrictMode, Suspense, use, useState, useTransition, type JSX, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { Boundary } from '../__fixtures__/Boundary.tsx'
import {
  contractorsCloud,
  csprCloud,
  dovetail,
  procore,
  testList,
  type Row,
} from '../__fixtures__/lists.ts'
import { testClient } from '../__fixtures__/renderList.tsx'
import {
  useSuspensePaginatedQuery,
  type SuspensePaginatedQueryOptions,
} from './useSuspensePaginatedQuery.ts'

function List<TTarget extends Target>(props: {
  source: PaginatedSource<Row, TTarget>
  options?: SuspensePaginatedQueryOptions<Row>
}): JSX.Element {
  const { items, nav, status } = useSuspensePaginatedQuery(props.source, {
    pageSize: 10,
    ...props.options,
  })
  const [isFiltering, startTransition] = useTransition()
  const [, setCount] = useState(0)
  return (
    <>
      <output>
        {status} {items.map(({ id }) => id).join(' ')}
        {nav.isPending || isFiltering ? ' …' : ''}
        {nav.failed && ' failed'}
        {nav.moved && ` moved from ${nav.moved.from}`}
      </output>
      <button type="button" onClick={() => nav.goNext()}>
        Next
      </button>
      <button type="button" onClick={() => startTransition(() => setCount((count) => count + 1))}>
        Render
      </button>
    </>
  )
}

/** Every text that was drawn, in order. */
const drawn: string[] = []

function App({ children, client }: { children: ReactNode; client: QueryClient }): JSX.Element {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <QueryErrorResetBoundary>
          {({ reset }) => (
            <Boundary onReset={reset}>
              <Suspense fallback="Loading">{children}</Suspense>
            </Boundary>
          )}
        </QueryErrorResetBoundary>
      </QueryClientProvider>
    </StrictMode>
  )
}

async function show(children: ReactNode, client = testClient()) {
  const view = await act(async () => render(<App client={client}>{children}</App>))
  const observer = new MutationObserver(() => drawn.push(text()))
  observer.observe(view.container, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  })
  const text = (): string =>
    view.container.querySelector('output')?.textContent ?? view.container.textContent
  return {
    text,
    isFallback: () => view.container.textContent.includes('Loading'),
    rerender: (next: ReactNode) =>
      act(async () => view.rerender(<App client={client}>{next}</App>)),
  }
}

const rows = (from: number): string => Array.from({ length: 10 }, (_, at) => from + at).join(' ')
const pressNext = (): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Next' })))

beforeEach(() => {
  drawn.length = 0
  // React tells of each error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => void vi.restoreAllMocks())

describe('a list that suspends', () => {
  it.each([0, 60_000])(
    'waits for its first page, with one request: staleTime %i',
    async (staleTime) => {
      const list = testList(contractorsCloud)
      list.hold()
      const view = await show(<List source={list.source} options={{ staleTime, gcTime: 0 }} />)
      expect(view.isFallback()).toBe(true)
      await act(async () => list.open())
      expect(await screen.findByText(`success ${rows(1)}`)).toBeInTheDocument()
      expect(list.asked()).toBe(1)
    },
  )

  it('asks once also where none outlives its reader, and the reader waits for others', async () => {
    vi.useFakeTimers()
    const list = testList(contractorsCloud)
    let finish = (): void => {}
    const others = new Promise<null>((resolve) => {
      finish = () => resolve(null)
    })
    const Other = (): null => use(others)
    const view = await show(
      <>
        <List source={list.source} options={{ gcTime: 0 }} />
        <Other />
      </>,
    )
    await act(() => vi.advanceTimersByTimeAsync(200))
    finish()
    await act(() => vi.advanceTimersByTimeAsync(500))
    vi.useRealTimers()
    expect(view.text()).toBe(`success ${rows(1)}`)
    expect(list.asked()).toBe(1)
  })

  it.each([contractorsCloud, dovetail])('turns pages without the fallback: $name', async (api) => {
    const list = testList(api as typeof procore)
    const view = await show(<List source={list.source} />)
    await screen.findByText(`success ${rows(1)}`)
    drawn.length = 0
    list.hold()
    await pressNext()
    expect(view.text()).toBe(`success ${rows(1)} …`)
    await act(async () => list.open())
    await screen.findByText(`success ${rows(11)}`)
    expect(drawn.filter((text) => text.includes('Loading'))).toEqual([])
  })

  it('gives the error of its first page to the boundary, once, and asks again when that is reset', async () => {
    const list = testList(contractorsCloud)
    list.server.fail({ status: 500 }, { times: 2 })
    await show(<List source={list.source} />)
    const again = await screen.findByRole('button', { name: 'It failed, try again' })
    expect(list.asked()).toBe(1)
    await act(async () => fireEvent.click(again))
    await screen.findByRole('button', { name: 'It failed, try again' })
    expect(list.asked()).toBe(2)
    await act(async () => fireEvent.click(screen.getByRole('button')))
    await screen.findByText(`success ${rows(1)}`)
    expect(list.asked()).toBe(3)
  })

  it('keeps rows and pager when another page fails', async () => {
    const list = testList(contractorsCloud)
    await show(<List source={list.source} />)
    await screen.findByText(`success ${rows(1)}`)
    list.server.fail({ status: 500 }, { times: 1 })
    await pressNext()
    await screen.findByText(`success ${rows(1)} failed`)
  })

  it.each([
    ['a count', csprCloud, {}],
    ['a refusal', dovetail, {}],
    ['an empty answer', procore, { beyondEnd: 'emptyNext' as const }],
  ])('leads from a page beyond the end to one that is there: %s', async (_, api, server) => {
    const list = testList(api as typeof procore, { count: 20, ...server })
    if (api.style.first === null) list.server.expireCursors()
    const state: PageState = { page: 9, cursor: 'gone' }
    function Deep(): JSX.Element {
      const tuple = useState(state)
      return <List source={list.source} options={{ state: tuple }} />
    }
    await show(<Deep />)
    await screen.findByText(/success \d.* moved from 9/)
    expect(screen.queryByRole('button', { name: /failed/ })).toBeNull()
  })

  it('waits for the first page of another filter, or not, in a transition', async () => {
    const list = testList(contractorsCloud)
    function Filtered(): JSX.Element {
      const [q, setQ] = useState('a')
      const [, startTransition] = useTransition()
      return (
        <>
          <button type="button" onClick={() => setQ('b')}>
            Filter
          </button>
          <button type="button" onClick={() => startTransition(() => setQ('c'))}>
            Filter in a transition
          </button>
          <List source={list.source.with({ q })} />
        </>
      )
    }
    const view = await show(<Filtered />)
    const filterButton = (name: string): HTMLElement => screen.getByRole('button', { name })
    await screen.findByText(`success ${rows(1)}`)
    list.hold()
    await act(async () => void fireEvent.click(filterButton('Filter')))
    expect(view.isFallback()).toBe(true)
    await act(async () => list.open())
    await vi.waitFor(() => expect(view.isFallback()).toBe(false))
    await pressNext()
    await screen.findByText(`success ${rows(11)}`)
    list.hold()
    await act(async () => void fireEvent.click(filterButton('Filter in a transition')))
    expect(view.isFallback()).toBe(false)
    expect(view.text()).toContain(rows(11))
    await act(async () => list.open())
    await screen.findByText(`success ${rows(1)}`)
  })
})
