import type { Target } from '@paginated-query/core'

import type { InfinitePaginatedQueryResult } from '../../list/useInfinitePaginatedQuery.ts'
import type { PaginatedQueryResult } from '../../pages/usePaginatedQuery.ts'
import type { Filter, SoakRow } from './movingServer.ts'
import { PagesModel } from './pagesModel.ts'

type PagesList = PaginatedQueryResult<SoakRow, Target>
type EndlessList = InfinitePaginatedQueryResult<SoakRow>

/** One component of the soak, mounted or not. */
class AnySlot<TList> {
  readonly name: string
  /** Another one for each mount. */
  id: string
  filter: Filter
  pageSize: number
  isMounted = false
  /** What is on screen. */
  list: TList | null = null
  readonly #onDraw: (name: string) => void

  constructor(
    name: string,
    given: { filter: Filter; pageSize: number; onDraw: (name: string) => void },
  ) {
    this.name = name
    this.id = name
    this.filter = given.filter
    this.pageSize = given.pageSize
    this.#onDraw = given.onDraw
  }

  draw = (list: TList): void => {
    this.list = list
    this.#onDraw(this.name)
  }
}

export class PagesSlot extends AnySlot<PagesList> {
  readonly kind = 'pages'
  model = new PagesModel()
}

export class EndlessSlot extends AnySlot<EndlessList> {
  readonly kind = 'endless'
  /** The first row that the reader saw; `null` = somebody asked for other rows. */
  top: number | null = null
  /** Rows that were on screen, how many and which. */
  length = 0
  seen: ReadonlySet<number> = new Set()
  /** Until this is over rows may come above: somebody asked for them. */
  mayMove = true
  /** Calls of loadMore and refresh that haven't resolved. */
  unresolved = 0
}

export type Slot = PagesSlot | EndlessSlot
