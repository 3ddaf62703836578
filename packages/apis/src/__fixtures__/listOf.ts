import {
  paginatedSource,
  type Page,
  type PaginatedSource,
  type PaginationApi,
  type Params,
  type Target,
} from '@paginated-query/core'

/** What a server answers. */
export interface Given {
  /** @default an empty array */
  readonly body?: unknown
  /** @default 200 */
  readonly status?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

export interface Asked {
  /** The address, decoded. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
}

/** A list of an API whose server always gives the same answer, and what it was asked. */
export function listOf<TTarget extends Target>(
  api: PaginationApi<TTarget>,
  given: Given = {},
  params: Params = {},
): { list: PaginatedSource<unknown, TTarget>; asked: Asked[] } {
  const asked: Asked[] = []
  const list = paginatedSource({
    api,
    path: '/list',
    params,
    parse: (row: unknown) => row,
    getId: (row) => JSON.stringify(row),
    fetch: async (address, { headers }) => {
      asked.push({ address: decodeURIComponent(address), headers })
      const { body = [], status = 200 } = given
      return new Response(JSON.stringify(body), { status, headers: { ...given.headers } })
    },
  })
  return { list, asked }
}

/** How an answer is read that was asked for by a target and a size. A list would ask for the first page, too, to know. */
export async function readPage<TTarget extends Target>(
  api: PaginationApi<TTarget>,
  given: Given,
  target: TTarget,
  pageSize: number,
): Promise<Page<unknown, TTarget>> {
  const { body = [], status = 200 } = given
  const answer = { status, headers: new Headers(given.headers), body, url: `${api.baseUrl}/list` }
  const isError = api.isError?.(answer) ?? status >= 400
  return isError
    ? listOf(api, given).list.load({ target, pageSize })
    : api.style.read(answer, { target, pageSize })
}

/** The address that asks for a page. The answer is of no interest. */
export async function addressOf<TTarget extends Target>(
  api: PaginationApi<TTarget>,
  at: { target: TTarget; pageSize: number },
  params: Params = {},
): Promise<string> {
  const { list, asked } = listOf(api, {}, params)
  await list.load(at).catch(() => null)
  return asked[0]?.address ?? ''
}

export const rows = (count: number): { id: number }[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1 }))

/** One field of an order, and its opposite. */
export const newestFirst = { field: 'created', descending: true }
export const byTitle = { field: 'title', descending: false }
