import { warnOnce } from '../error/warnOnce.ts'
import type { Id } from '../feed/feed.ts'
import type { Page, Target } from '../page/page.ts'
import { editedCount, type CountChange } from './editedCount.ts'
import { editItems } from './editItems.ts'
import { countChange, type EditedPage, type LoggedEdit } from './loggedEdit.ts'
import { recount } from './recount.ts'

/**
 * What a page shows: its answer, with the edits that the answer doesn't know yet.
 *
 * Notes of every edit which lists it takes a row from: their totals go down on all pages.
 */
export function editedPage<TItem>(
  slot: EditedPage<Page<TItem>>,
  edits: readonly LoggedEdit<TItem>[],
  { first, getId }: { first: Target; getId: (item: TItem) => Id },
): Page<TItem> {
  const { page, came } = slot.answer
  let { items } = page
  /** Rows that an edit put here, of which the answer knows nothing: neither what was done to them since. */
  const put = new Set<Id>()
  for (const logged of edits) {
    if (logged.isUndone || isElsewhere(logged, slot)) continue
    if (isKnown(logged, slot) && !put.has(logged.edit.id)) continue
    const before = items
    items = editItems(items, remembering(logged), { at: page, first, getId })
    if (items === before) continue
    if (logged.edit.type === 'insert') put.add(logged.edit.id)
    if (logged.edit.type === 'remove') logged.lists.add(slot.list)
  }
  const changes = edits.flatMap((logged): CountChange[] => {
    const by = countChange(logged, slot.list)
    if (by === 0) return []
    if (isKnown(logged, slot)) return [{ by, isCounted: true, before: null }]
    const isHeld = logged.holders.has(slot)
    const isOlder = came <= logged.opened
    const before = isOlder ? null : (logged.before.get(slot.list) ?? null)
    return [{ by, isCounted: isCounted(by, isHeld, isOlder), before }]
  })
  const shown = items === page.items ? page : { ...page, items }
  return page.total ? recount(shown, editedCount(page.total.count, changes)) : shown
}

/** The answer was asked for when the edit was done. */
const isKnown = <TItem>({ settled }: LoggedEdit<TItem>, { answer }: EditedPage<unknown>): boolean =>
  settled !== null && answer.asked > settled

/** What an answer may be with an edit as a part of it, the likelier first: it counts the edit already, or not. */
export function settledPages<TItem>(
  slot: EditedPage<Page<TItem>>,
  logged: LoggedEdit<TItem>,
  later: readonly LoggedEdit<TItem>[],
  options: { first: Target; getId: (item: TItem) => Id },
): readonly Page<TItem>[] {
  const { page } = slot.answer
  if (isKnown(logged, slot)) return [page]
  // Those that the answer counts for certain show how much it counts of this one.
  const counted = later.filter(
    (other) => isKnown(other, slot) || (other.edit.type === 'insert' && other.holders.has(slot)),
  )
  const alone = editedPage(slot, [logged, ...counted], options)
  const count = page.total?.count ?? 0
  const other = alone.total?.count === count ? count + countChange(logged, slot.list) : count
  return [alone, recount({ ...page, items: alone.items }, other)]
}

/** Rows tell for certain: a row that is to be removed and still there isn't counted out, one that was inserted and is there is counted. */
function isCounted(by: 1 | -1, isHeld: boolean, isOlder: boolean): boolean | null {
  if (isHeld) return by === 1
  return isOlder ? false : null
}

/** A row is inserted into one list alone, and where the server has put it on another page it stands there. */
const isElsewhere = <TItem>(
  { edit, list, holders }: LoggedEdit<TItem>,
  slot: EditedPage<Page<TItem>>,
): boolean =>
  edit.type === 'insert' &&
  (list !== slot.list ||
    [...holders].some((holder) => holder !== slot && holder.walk === slot.walk))

const remembering = <TItem>(logged: LoggedEdit<TItem>): LoggedEdit<TItem>['edit'] => {
  const { edit, changed } = logged
  if (edit.type !== 'update') return edit
  const change = (item: TItem): TItem => {
    const known = changed.get(item)
    if (known !== undefined) return known
    const result = attempt(edit.change, item)
    changed.set(item, result)
    return result
  }
  /** An answer that comes later has nobody who could catch what is thrown, and other edits to show. */
  const attempt = (own: (item: TItem) => TItem, item: TItem): TItem => {
    try {
      return own(item)
    } catch (error) {
      if (!logged.isTried) throw error
      warnOnce(
        `\`change\` of an edit threw (${String(error)}) on an answer that came after it, so row ${edit.id} is shown ` +
          'as the server has it. Let `change` take any row that the list can hold.',
      )
      return item
    }
  }
  return { ...edit, change }
}
