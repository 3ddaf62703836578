import type { PaginatedSource, Target } from '@paginated-query/core'
import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { expect, vi } from 'vitest'

import { pageQueryOptions } from '../../pageQueryOptions.ts'
import type { QueryPassThrough } from '../../shown.ts'
import { testList, type Row, type TestList } from '../lists.ts'
import { renderEndless } from '../renderEndless.tsx'
import { renderPages } from '../renderPages.tsx'
import type { Kind } from './kinds.ts'
import type { Law } from './law.ts'

type Options = Omit<QueryPassThrough, 'enabled'> & { enabled?: boolean; pageSize: number }
interface View {
  readonly list: TestList<Target>
  readonly client: QueryClient
  readonly status: () => string
  readonly show: (options: Partial<Options>) => void
  readonly hide: () => void
}

/** Shows a list by each hook in turn, with TanStack's defaults. */
async function both(
  { api }: Kind,
  options: Partial<Options>,
  check: (view: View) => Promise<void> | void,
): Promise<void> {
  for (const render of [renderPages, renderEndless]) {
    const list = testList(api)
    const client = new QueryClient()
    let view = open(render, list.source, { pageSize: 10, ...options }, client)
    if (options.enabled !== false) await waitFor(() => expect(view.status()).not.toBe('pending'))
    // oxlint-disable-next-line no-await-in-loop -- they share focus, connection and clock
    await check({
      list,
      client,
      status: () => view.status(),
      show: (next) => {
        view.unmount()
        view = open(render, list.source, { pageSize: 10, ...next }, client)
      },
      hide: () => view.unmount(),
    })
    view.unmount()
  }
}

function open(
  render: typeof renderPages | typeof renderEndless,
  source: PaginatedSource<Row, Target>,
  options: Options,
  client: QueryClient,
): { status: () => string; unmount: () => void } {
  const { result, unmount } = render(source, options as never, client)
  return { status: () => result.current.status, unmount }
}

/** Until nothing is asked for. */
const settled = (client: QueryClient): Promise<void> =>
  act(async () => {
    const queries = client.getQueryCache().getAll()
    await Promise.all(queries.map(async ({ promise }) => promise))
  })

const refocus = (): void =>
  act(() => {
    focusManager.setFocused(false)
    focusManager.setFocused(true)
    focusManager.setFocused(undefined)
  })
const reconnect = (): void =>
  act(() => {
    onlineManager.setOnline(false)
    onlineManager.setOnline(true)
  })

const asksFor = async ({ client, list }: View, requests: number): Promise<void> => {
  await settled(client)
  expect(list.asked()).toBe(requests)
}

/** Laws of the options that are TanStack's own: 26. Each holds for pages and for lists that grow. */
export const passThroughLaws: readonly Law[] = [
  {
    law: 26,
    head: 'enabled',
    fact: 'asks for nothing while `enabled` is false',
    check: (kind) =>
      both(kind, { enabled: false }, async (view) => {
        await asksFor(view, 0)
        expect(view.status()).toBe('pending')
        view.show({ enabled: true })
        await waitFor(() => expect(view.status()).toBe('success'))
        expect(view.list.asked()).toBe(1)
      }),
  },
  {
    law: 26,
    head: 'staleTime',
    fact: 'asks again when it is shown anew, but not within `staleTime`',
    check: (kind) =>
      both(kind, {}, async (view) => {
        view.show({ staleTime: Infinity })
        await asksFor(view, 1)
        view.show({})
        await asksFor(view, 2)
      }),
  },
  {
    law: 26,
    head: 'gcTime',
    fact: 'leaves no rows in the cache when nobody shows it any more, with a `gcTime` of 0',
    check: (kind) =>
      both(kind, { gcTime: 0 }, async ({ hide, client, list: { source } }) => {
        const cached = () => client.getQueryCache().findAll({ queryKey: [...source.key, 'page'] })
        expect(cached()).not.toEqual([])
        hide()
        await waitFor(() => expect(cached()).toEqual([]))
      }),
  },
  {
    law: 26,
    head: 'refetchInterval',
    fact: 'asks again at each `refetchInterval`',
    check: (kind) =>
      both(kind, {}, async (view) => {
        vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
        try {
          view.show({ staleTime: Infinity, refetchInterval: 1000 })
          await asksFor(view, 1)
          act(() => void vi.advanceTimersByTime(1000))
          await asksFor(view, 2)
        } finally {
          view.hide()
          vi.useRealTimers()
        }
      }),
  },
  {
    law: 26,
    head: 'focus',
    fact: 'asks again when the window gets the focus, unless `refetchOnWindowFocus` is false',
    check: (kind) =>
      both(kind, {}, async (view) => {
        refocus()
        await asksFor(view, 2)
        view.show({ staleTime: Infinity })
        refocus()
        await asksFor(view, 2)
        view.show({ refetchOnMount: false, refetchOnWindowFocus: false })
        refocus()
        await asksFor(view, 2)
      }),
  },
  {
    law: 26,
    head: 'reconnect',
    fact: 'asks again when the connection is back, unless `refetchOnReconnect` is false',
    check: (kind) =>
      both(kind, {}, async (view) => {
        reconnect()
        await asksFor(view, 2)
        view.show({ refetchOnMount: false, refetchOnReconnect: false })
        reconnect()
        await asksFor(view, 2)
      }),
  },
  {
    law: 26,
    head: 'refetchOnMount',
    fact: 'asks again when it is shown anew as `refetchOnMount` says',
    check: (kind) =>
      both(kind, {}, async (view) => {
        view.show({ refetchOnMount: false })
        await asksFor(view, 1)
        view.show({ refetchOnMount: 'always', staleTime: Infinity })
        await asksFor(view, 2)
      }),
  },
  {
    law: 26,
    head: 'retry',
    fact: 'asks as often as `retry` says',
    check: (kind) =>
      both(kind, { enabled: false }, async (view) => {
        view.list.server.fail({ status: 503 })
        view.show({ retry: false })
        await waitFor(() => expect(view.status()).toBe('error'))
        expect(view.list.asked()).toBe(1)
      }),
  },
  {
    law: 26,
    head: 'meta',
    fact: 'gives `meta` to the queries of its pages',
    check: (kind) =>
      both(kind, { meta: { from: 'a law' } }, ({ client, list: { source } }) => {
        const { queryKey } = pageQueryOptions(source, { pageSize: 10 })
        expect(client.getQueryCache().find({ queryKey })?.meta).toEqual({ from: 'a law' })
      }),
  },
]
