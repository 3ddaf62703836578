import type { Dialect } from '@paginated-query/core'

import { pageOf } from './pageOf.ts'
import { firstPlace, placeFacts } from './placeFacts.ts'
import type { Question } from './question.ts'
import { readPage, readSize } from './readSize.ts'
import { refuse, replyWith, type Reply } from './reply.ts'
import { writeLinks } from './writeLinks.ts'

/**
 * Answers as an API with page numbers does: Procore, CSPR.cloud, and whatever else `pageNumber` describes.
 *
 * Beyond the end there is a page without rows, status 200.
 */
export function answerNumbered<TRow>(
  question: Question<TRow>,
  dialect: Extract<Dialect, { kind: 'pageNumber' | 'laravel' }>,
): Reply {
  const { options, manners, rows, address, params } = question
  const size = readSize(question, dialect.size)
  const page = readPage(question, dialect.page)
  if (typeof size !== 'number') return refuse(manners, size)
  if (typeof page !== 'number') return refuse(manners, page)

  const filled = Math.ceil(rows.count / size)
  const pageCount = Math.max(1, filled)
  if (page > pageCount && options.beyondEnd === 'refused') {
    return refuse(manners, { status: 404, message: 'Invalid page.', parameter: dialect.page })
  }
  const data = pageOf(question, (page - 1) * size, size).entries.map(([, row]) => row)

  const numbered = (to: number): string => {
    const query = new URLSearchParams(params)
    query.set(dialect.page, String(to))
    return `${address}?${query.toString()}`
  }
  /** Headers name pages by number (GitLab's `X-Next-Page`), fields by address (Django's `next`). */
  const pointer = (places: typeof dialect.next, to: number | null): unknown => {
    if (to === null) return null
    return typeof firstPlace(places) === 'string' ? numbered(to) : to
  }
  const { body, headers } = placeFacts(dialect.rows === undefined ? data : {}, [
    [dialect.rows, data],
    [dialect.total, rows.count],
    // Nobody says what an empty list has: 0 is the nastier of the two.
    [dialect.pageCount, filled],
    [dialect.pageSize, size],
    [dialect.next, pointer(dialect.next, page < pageCount ? page + 1 : null)],
    [dialect.last, pointer(dialect.last, pageCount)],
  ])
  const facts = { page, pageCount, pageParam: dialect.page, sizeParam: dialect.size }
  const links = hasLinks(dialect) ? writeLinks(question, facts) : null
  return replyWith(body, links === null ? headers : { ...headers, Link: links })
}

const hasLinks = (dialect: { next?: unknown; last?: unknown }): boolean =>
  [dialect.next, dialect.last]
    .flat()
    .some((place) => typeof place === 'object' && place !== null && 'link' in place)
