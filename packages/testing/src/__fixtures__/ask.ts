import {
  defineApi,
  type PaginationApi,
  type PaginationStyle,
  type Target,
} from '@paginated-query/core'

import { createFakeApi } from '../createFakeApi.ts'
import type { FakeApiOptions } from '../fakeApi.ts'

export interface Row {
  readonly id: number
}

export const base = 'https://shop.test'
export const apiOf = <TTarget extends Target>(
  style: PaginationStyle<TTarget>,
): PaginationApi<TTarget> =>
  defineApi({ name: 'Shop', baseUrl: base, style, pageSize: { default: 2, min: 1, max: 10 } })

export const rowsFrom = (id: number, count = 2): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: id + index }))

/** Asks a fake with five rows. */
export async function ask<TTarget extends Target>(
  api: PaginationApi<TTarget>,
  request: string,
  options: Partial<FakeApiOptions<Row>> = {},
  headers: Record<string, string> = {},
) {
  const at = { ...api, baseUrl: base, pageSize: { default: 2, min: 1, max: 10 } }
  const server = createFakeApi(at, {
    rows: { count: 5, at: (index) => ({ id: index + 1 }) },
    ...options,
  })
  const response = await server(base + request, { headers })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: (await response.json()) as unknown,
  }
}
