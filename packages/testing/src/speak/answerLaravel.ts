import type { Dialect, LaravelLink } from '@paginated-query/core'

import { laravelWindow } from './laravelWindow.ts'
import { pageOf } from './pageOf.ts'
import type { Question } from './question.ts'
import { readPage, readSize } from './readSize.ts'
import { refuse, replyWith, type Reply } from './reply.ts'

/**
 * Answers as a Laravel 12 paginator does, byte for byte: order of keys, escaped slashes, encoded brackets.
 *
 * Links carry the request's sort, filter and include, and the size that was asked for even where it was clamped.
 *
 * @see https://github.com/laravel/framework/blob/12.x/src/Illuminate/Pagination/LengthAwarePaginator.php
 */
export function answerLaravel<TRow>(
  question: Question<TRow>,
  dialect: Extract<Dialect, { kind: 'pageNumber' | 'laravel' }>,
): Reply {
  const { manners, rows, address, params, options } = question
  const size = readSize(question, dialect.size)
  const page = readPage(question, dialect.page)
  if (typeof size !== 'number') return refuse(manners, size)
  if (typeof page !== 'number') return refuse(manners, page)

  const lastPage = Math.max(1, Math.ceil(rows.count / size))
  const { entries, taken } = pageOf(question, (page - 1) * size, size)
  const carried = [...params].filter(([name]) => name !== dialect.page)
  const url = (to: number): string =>
    `${address}?${[...carried, [dialect.page, String(to)]].map((pair) => pair.map(encode).join('=')).join('&')}`
  const previous = page > 1 ? page - 1 : null
  const next = page < lastPage ? page + 1 : null

  /** Since 12.23 an entry says its page, and a gap doesn't. */
  const numbered = (number: number | null): { page?: number | null } =>
    options.linkPages === true ? { page: number } : {}
  const edge = (label: string, to: number | null): LaravelLink => ({
    url: to === null ? null : url(to),
    label,
    ...numbered(to),
    active: false,
  })
  const links = laravelWindow(page, lastPage).map((slot): LaravelLink => {
    if (slot === '...') return { url: null, label: slot, active: false }
    return { url: url(slot), label: String(slot), ...numbered(slot), active: slot === page }
  })

  const reply = replyWith({
    current_page: page,
    data: writeData(entries),
    first_page_url: url(1),
    from: taken > 0 ? (page - 1) * size + 1 : null,
    last_page: lastPage,
    last_page_url: url(lastPage),
    links: [edge('&laquo; Previous', previous), ...links, edge('Next &raquo;', next)],
    next_page_url: next === null ? null : url(next),
    path: address,
    per_page: size,
    prev_page_url: previous === null ? null : url(previous),
    to: taken > 0 ? (page - 1) * size + taken : null,
    total: rows.count,
  })
  // PHP escapes slashes; outside of strings JSON has none.
  return { ...reply, text: reply.text.replaceAll('/', '\\/') }
}

/** PHP writes an array whose keys have holes as an object. */
function writeData(entries: readonly (readonly [number, unknown])[]): unknown {
  const isList = entries.every(([place], index) => place === index)
  return isList ? entries.map(([, row]) => row) : Object.fromEntries(entries)
}

/** RFC 3986, as PHP's `rawurlencode`: a few more than `encodeURIComponent`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
