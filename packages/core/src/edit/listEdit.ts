import type { Id } from '../feed/feed.ts'

/** Where a new row stands in its list. */
export type InsertAt = 'start' | 'end' | { readonly before: Id } | { readonly after: Id }

/** What is done to one row of a list before the server says that it was done. */
export type ListEdit<TItem> =
  | { readonly type: 'update'; readonly id: Id; readonly change: (item: TItem) => TItem }
  | { readonly type: 'remove'; readonly id: Id }
  | { readonly type: 'insert'; readonly id: Id; readonly item: TItem; readonly at: InsertAt }
