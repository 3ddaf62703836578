import { paginatedSource, type Page, type PaginationApi } from '@paginated-query/core'
import { QueryClient, type InfiniteData } from '@tanstack/react-query'
import { expectTypeOf } from 'vitest'

import { infinitePageQueryOptions, pageQueryOptions } from './index.ts'

// What came with TanStack Query 5.102.
declare const api: PaginationApi<number>
const names = paginatedSource({ api, path: '/names', parse: String, getId: (name) => name })
const client = new QueryClient()
type Names = Page<string, number>

expectTypeOf(client.query(pageQueryOptions(names))).resolves.toEqualTypeOf<Names>()
expectTypeOf(
  client.query({ ...pageQueryOptions(names), select: (page) => page.items.length }),
).resolves.toEqualTypeOf<number>()
expectTypeOf(client.infiniteQuery(infinitePageQueryOptions(names))).resolves.toEqualTypeOf<
  InfiniteData<Names, number>
>()
