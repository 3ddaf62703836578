import type { Id } from '../feed/feed.ts'
import type { ListEdit } from './listEdit.ts'

/** A page as it is shown, and the answer that it was made from. */
export interface EditedPage<TPage> {
  /** All pages of one list, whatever their size. */
  readonly list: string
  /** The pages among them in which a row comes once: those of one size. */
  readonly walk: string
  /** Shared by everything that was made from it. */
  answer: Answered<TPage>
  shown: TPage
}

/** What a server said, when it was asked, and when it answered. */
export interface Answered<TPage> {
  page: TPage
  readonly asked: number
  readonly came: number
}

/** An edit, and what became of it. */
export interface LoggedEdit<TItem> {
  edit: ListEdit<TItem>
  /** The list that a row is inserted into. */
  readonly list: string
  readonly opened: number
  /** Answers that were asked for until then don't know it; `null` = it is open. */
  settled: number | null
  /** It was shown in every page that was there when it was made: who made it has heard what is wrong with it. */
  isTried: boolean
  isUndone: boolean
  /** Requests that were under way when it ended: their answers are from before. */
  readonly awaits: Set<object>
  /** Lists that were seen to hold a row that is removed. */
  readonly lists: Set<string>
  /** How many rows each list had. */
  readonly before: Map<string, number>
  /** Pages whose answers hold the row. */
  readonly holders: Set<EditedPage<unknown>>
  /** Rows that were changed, so that the same row stays the same. */
  readonly changed: Map<unknown, TItem>
}

/** What an edit does to the total of a list. */
export function countChange<TItem>(edit: LoggedEdit<TItem>, list: string): 1 | -1 | 0 {
  if (edit.isUndone) return 0
  if (edit.edit.type === 'insert') return edit.list === list ? 1 : 0
  return edit.edit.type === 'remove' && edit.lists.has(list) ? -1 : 0
}

/** The same edit, of a row whose id turned out to be another. */
export function renamed<TItem>(edit: ListEdit<TItem>, from: Id, to: Id): ListEdit<TItem> {
  if (edit.type !== 'insert') return edit.id === from ? { ...edit, id: to } : edit
  const { at } = edit
  if (typeof at === 'string') return edit
  if ('before' in at) return at.before === from ? { ...edit, at: { before: to } } : edit
  return at.after === from ? { ...edit, at: { after: to } } : edit
}
