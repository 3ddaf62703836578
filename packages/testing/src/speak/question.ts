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
  readonly params: URLSearchParams
  readonly rows: Selection<TRow>
  /** Epoch milliseconds. */
  readonly now: number
  /** Cursors of an earlier generation are expired. */
  readonly generation: number
}
