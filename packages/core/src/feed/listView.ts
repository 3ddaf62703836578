import type { Page, Target, Total } from '../page/page.ts'
import type { IndexedPage } from './flatIndex.ts'

/** A growing list at one moment. */
export interface ListView<TItem> {
  readonly pages: readonly IndexedPage<TItem>[]
  readonly total: Total | null
  readonly hasMore: boolean | null
  readonly hasPrevious: boolean
  /** Where the first row stands in the whole list, as far as page numbers tell. */
  readonly firstIndex: number
  readonly newer: number
  readonly duplicates: number
}

/** A page, and what it was asked for by. */
export type LinkedPage<TItem, TTarget extends Target> = readonly [
  target: TTarget,
  page: Page<TItem, TTarget>,
]
