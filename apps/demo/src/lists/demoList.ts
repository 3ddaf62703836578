import type { PaginatedSource, Params, Target } from '@paginated-query/core'
import type { PaginatedColumns } from '@paginated-query/table'
import type { ReactNode } from 'react'

import type { Wire } from '../wire/wire.ts'

/** A list of the demo: one file brings it all. */
export interface DemoList<TItem extends object, TTarget extends Target> {
  /** Names it in the address bar: `procore.page=3`. */
  readonly id: string
  readonly title: string
  /** How its API pages, in a few words. */
  readonly how: string
  readonly source: PaginatedSource<TItem, TTarget>
  readonly wire: Wire
  readonly columns: PaginatedColumns<TItem>
  /** Rows per page to begin with. */
  readonly pageSize: number
  readonly filter: {
    readonly label: string
    readonly choices: readonly { readonly name: string; readonly value: string }[]
    readonly params: (value: string) => Params
  }
  /** A row of the endless list. */
  readonly row: (item: TItem) => { readonly title: ReactNode; readonly details: ReactNode }
}

/** Keeps the types of an item and its target together. */
export const demoList = <TItem extends object, TTarget extends Target>(
  list: DemoList<TItem, TTarget>,
): DemoList<TItem, TTarget> => list
