import type { Id } from '../feed/feed.ts'
import type { Page } from '../page/page.ts'
import { recount } from './recount.ts'

/**
 * The answer that a page was made from which somebody wrote over a page with edits: their changes are kept, and the
 * edits are no part of it. A row is told by its identity; one that they changed as well is taken as they wrote it.
 *
 * @param shown the page that they found, and `answer` what it was made from
 */
export function unedited<TItem>(
  written: Page<TItem>,
  { shown, answer }: { shown: Page<TItem>; answer: Page<TItem> },
  getId: (item: TItem) => Id,
): Page<TItem> {
  const answered = new Map(answer.items.map((item) => [getId(item), item]))
  const found = new Set(shown.items)
  const isShown = new Set(shown.items.map(getId))
  const rows = written.items.flatMap((item) => {
    if (!found.has(item)) return [item]
    const original = answered.get(getId(item))
    return original === undefined ? [] : [original]
  })
  for (const [index, item] of answer.items.entries()) {
    // What isn't on screen was taken away by an edit; what is, by them.
    if (isShown.has(getId(item)) || rows.includes(item)) continue
    const above = answer.items.slice(0, index).findLast((row) => rows.includes(row))
    rows.splice(above === undefined ? 0 : rows.indexOf(above) + 1, 0, item)
  }
  const edited = (shown.total?.count ?? 0) - (answer.total?.count ?? 0)
  return recount({ ...written, items: rows }, (written.total?.count ?? 0) - edited)
}
