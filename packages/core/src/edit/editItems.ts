import type { Id } from '../feed/feed.ts'
import type { Page, Target } from '../page/page.ts'
import type { InsertAt, ListEdit } from './listEdit.ts'

/**
 * The rows of a page after an edit: the same array where it says nothing of this page, and never an id twice.
 *
 * A row at the start stands on the first page, one at the end on the page that is the last for certain. Rows aren't
 * moved to other pages: this one has a row more or fewer until the server says how it cuts its pages.
 *
 * @example
 * const at = { target: 1, hasNext: true }
 * editItems([{ id: 1 }, { id: 2 }], { type: 'remove', id: 1 }, { at, first: 1, getId })   // [{ id: 2 }]
 */
export function editItems<TItem>(
  items: readonly TItem[],
  edit: ListEdit<TItem>,
  options: {
    at: Pick<Page<TItem>, 'target' | 'hasNext'>
    /** The target of the list's first page. */
    first: Target
    getId: (item: TItem) => Id
  },
): readonly TItem[] {
  const { at, first, getId } = options
  const index = indexOf(items, edit.id, getId)
  if (edit.type === 'insert') {
    if (index !== -1) return items
    const place = placeOf(edit.at, items, { isFirst: at.target === first, at, getId })
    return place === -1 ? items : [...items.slice(0, place), edit.item, ...items.slice(place)]
  }
  if (index === -1) return items
  if (edit.type === 'remove') return items.filter((item) => getId(item) !== edit.id)
  return items.map((item) => (getId(item) === edit.id ? edit.change(item) : item))
}

function placeOf<TItem>(
  at: InsertAt,
  items: readonly TItem[],
  page: {
    isFirst: boolean
    at: Pick<Page<TItem>, 'hasNext'>
    getId: (item: TItem) => Id
  },
): number {
  if (at === 'start') return page.isFirst ? 0 : -1
  if (at === 'end') return page.at.hasNext === false ? items.length : -1
  if ('before' in at) return indexOf(items, at.before, page.getId)
  const anchor = indexOf(items, at.after, page.getId)
  return anchor === -1 ? -1 : anchor + 1
}

const indexOf = <TItem>(items: readonly TItem[], id: Id, getId: (item: TItem) => Id): number =>
  items.findIndex((item) => getId(item) === id)
