import type { PageNav, Total } from '@paginated-query/core'

import type { PageStatusMessages, WrittenTotal } from '../language/messages.ts'
import { hasPages } from '../pager/pagerPosition.ts'

/** A sentence to be seen, and the same for the ear. */
export interface StatusText {
  readonly shown: string
  readonly spoken: string
}

const same = (text: string): StatusText => ({ shown: text, spoken: text })

/**
 * Says which part of the list is on screen, as far as that is known.
 *
 * @example
 * statusText({ nav, itemCount: 30, messages: english, write: String })
 * // { shown: '1–30 of 3531', spoken: '1 to 30 of 3531' }
 */
export function statusText(options: {
  nav: PageNav
  itemCount: number | undefined
  messages: PageStatusMessages
  write: (value: number) => string
}): StatusText {
  const { nav, itemCount, messages, write } = options
  const { range, total } = nav
  // The page that failed is ours, and nobody has counted rows: nothing is on screen to speak of.
  if (nav.failed && nav.failed.page === nav.page && total === null) return same('')
  if (isEmptyList(nav, itemCount)) return same(messages.noRows)
  if (isEmptyPage(nav, itemCount)) {
    return same(messages.pageEmpty(nav.page === null ? null : write(nav.page)))
  }
  if (nav.pageSize === null && !hasPages(nav)) {
    const count = itemCount ?? range?.to ?? total?.count
    return same(count ? messages.allRows(count, write(count)) : '')
  }
  const written = total && isCredible(total, range) ? writtenTotal(total, write) : null
  if (range) {
    const from = write(range.from)
    const to = write(range.to)
    return {
      shown: messages.rows(from, to, written),
      spoken: messages.rowsSpoken(from, to, written),
    }
  }
  // A position tells more than an exact total that can't be related to it; a vague total is better than a page.
  if (nav.page !== null && (written === null || written.precision === 'exact')) {
    return same(messages.page(write(nav.page)))
  }
  if (written === null) return same('')
  return { shown: messages.total(written), spoken: messages.totalSpoken(written) }
}

/** An empty page in the middle of a list is no empty list. */
export function isEmptyList(
  { range, total, hasPrevious, hasNext }: PageNav,
  itemCount?: number,
): boolean {
  if (range !== null || hasPrevious || hasNext === true) return false
  return itemCount === 0 || (total?.count === 0 && total.precision === 'exact')
}

/** There are no rows here, but there may be some before. */
export function isEmptyPage(nav: PageNav, itemCount?: number): boolean {
  return itemCount === 0 && nav.range === null && nav.page !== 1 && !isEmptyList(nav, itemCount)
}

/** "Of about 0", or of less than is on screen, tells nobody anything. */
const isCredible = ({ count }: Total, range: PageNav['range']): boolean =>
  count > 0 && count >= (range?.to ?? 0)

const writtenTotal = (total: Total, write: (value: number) => string): WrittenTotal => ({
  ...total,
  written: write(total.count),
})
