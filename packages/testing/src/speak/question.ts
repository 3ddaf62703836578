import type { PaginationApi, Target } from '@paginated-query/core'

import type { FakeApiOptions } from '../fakeApi.ts'
import type { Selection } from '../list/select.ts'
import type { Manners } from '../manners/manners.ts'

/** One request, understood as far as every style understands it. */
export interface Question<TRow> {
  readonly api: PaginationApi<Target>
  readonly options: FakeApiOptions<TRow>
  readonly manners: Manners
  /** The list's own address at the provider, without a query: what links begin with. */
  readonly address: string
  /** What the endpoint is called: `products` of `/products.json`. */
  readonly endpoint: string
  readonly params: URLSearchParams
  readonly headers: Headers
  /** The rows that the request asks for by sort and filters. */
  readonly rows: Selection<TRow>
  /** The rows of other parameters: those that a cursor carries. */
  readonly selectBy: (params: URLSearchParams) => Selection<TRow>
  /** Epoch milliseconds. */
  readonly now: number
  /** Cursors of an earlier generation are expired. */
  readonly generation: number
  /** Fields of rows that were handed out as cursors, which can't say themselves how old they are. */
  readonly issued: Map<string, { readonly generation: number; readonly at: number }>
}
