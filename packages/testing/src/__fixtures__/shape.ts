import {
  paginatedSource,
  type PaginatedSource,
  type PaginationApi,
  type PaginationStyle,
  type SizeLimits,
  type Target,
} from '@paginated-query/core'

import { createFakeApi } from '../createFakeApi.ts'
import type { FakeApi, FakeApiOptions } from '../fakeApi.ts'

export interface Row {
  readonly id: string
  /** Its place in the list, from 0; negative above it. */
  readonly place: number
}

/** One way in which APIs page, and how its server answers where that isn't plain. */
export interface Shape {
  readonly name: string
  readonly api: PaginationApi<Target>
  readonly server: Partial<FakeApiOptions<Row>>
  /** Asks by POST, with the parameters as variables. */
  readonly isGraphql: boolean
}

export interface ShapeOptions extends Partial<FakeApiOptions<Row>> {
  readonly isGraphql?: boolean | undefined
  readonly isError?: PaginationApi<Target>['isError']
}

const usualSizes: SizeLimits = { default: 10, min: 1, max: 50 }

/** A shape of a style; its server is as plain as the options let it be. */
export function shape<TTarget extends Target>(
  name: string,
  style: PaginationStyle<TTarget>,
  { isGraphql = false, isError, ...server }: ShapeOptions = {},
): Shape {
  const api = {
    name,
    baseUrl: 'https://api.shop.test/v1',
    style: style as unknown as PaginationStyle<Target>,
    pageSize: usualSizes,
    ...(isError && { isError }),
  }
  return { name, api, server, isGraphql }
}

/** A list of a shape, its server, and the ids of its rows. */
export function listOf(
  { api, server: usual, isGraphql }: Shape,
  { count, around, ...options }: { count: number } & Partial<FakeApiOptions<Row>> & Around,
): { source: PaginatedSource<Row, Target>; server: FakeApi; ids: string[] } {
  const at = (place: number): Row => ({ id: `r${place}`, place })
  const server = createFakeApi(api, { rows: { count, at }, ...usual, ...options })
  const fetch: FakeApi | Handler = around ? around(server) : server
  const source = paginatedSource({
    api,
    path: '/rows',
    parse: (row) => row as Row,
    getId: ({ id }) => id,
    fetch,
    ...(isGraphql && {
      request: async (variables, init) =>
        fetch('/graphql', { ...init, method: 'POST', body: JSON.stringify({ variables }) }),
    }),
  })
  return { source, server, ids: Array.from({ length: count }, (_, place) => at(place).id) }
}

type Handler = (url: string | URL, init?: RequestInit) => Promise<Response>

interface Around {
  /** What stands between the list and its server. */
  readonly around?: ((server: FakeApi) => Handler) | undefined
}

export const isNumbered = ({ api }: Shape): boolean => api.style.first === 1

/** Rows that a walk can come by, of so many. */
export function reachable({ api }: Shape, count: number, pageSize: number): number {
  const { dialect } = api.style
  const rows = (dialect && 'reachableRows' in dialect && dialect.reachableRows) || Infinity
  return Math.min(count, Math.max(1, Math.floor(rows / pageSize)) * pageSize)
}
