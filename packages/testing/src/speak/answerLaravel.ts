import type { LaravelLink } from '@paginated-query/core'

import type { NumberedDialect } from './dialects.ts'
import { laravelWindow } from './laravelWindow.ts'
import { pageOf } from './pageOf.ts'
import type { Question } from './question.ts'
import { readPosition, readSize } from './readSize.ts'
import { refuse, refuseBySigns, replyWith, type Reply } from './reply.ts'

/**
 * Answers as a Laravel 12 paginator does, byte for byte: order of keys, escaped slashes, encoded brackets. It is
 * `paginate`, or `simplePaginate` where nothing is counted, each by itself or as an API resource.
 *
 * Links carry the request's sort, filter and include, and the size that was asked for even where it was clamped.
 *
 * @see https://github.com/laravel/framework/blob/12.x/src/Illuminate/Pagination/LengthAwarePaginator.php
 */
export function answerLaravel<TRow>(question: Question<TRow>, dialect: NumberedDialect): Reply {
  const { manners, rows, options } = question
  const size = readSize(question, dialect.size)
  const page = readPosition(question, dialect.page, 1)
  if (typeof size !== 'number') return refuse(manners, size)
  if (typeof page !== 'number') return refuse(manners, page)

  const lastPage = Math.max(1, Math.ceil(rows.count / size))
  if (page > lastPage && refusesBeyondEnd(question, dialect)) {
    const signs = typeof dialect.refusal === 'object' ? dialect.refusal.beyondEnd : undefined
    return refuseBySigns(manners, signs, {
      status: 404,
      message: 'Not found.',
      means: 'beyondEnd',
    })
  }
  const { entries, taken } = pageOf(question, (page - 1) * size, size)
  const facts: PaginatorFacts = {
    page,
    lastPage: options.counts === false ? null : lastPage,
    hasMore: page < lastPage,
    size,
    taken,
    total: rows.count,
    path: question.address,
    url: urlOf(question, dialect),
    hasPages: options.linkPages === true,
  }
  const body = options.laravelForm === 'resource' ? writeResource : writePlain
  const reply = replyWith(body(facts, writeData(entries)))
  // PHP escapes slashes; outside of strings JSON has none.
  return { ...reply, text: reply.text.replaceAll('/', '\\/') }
}

interface PaginatorFacts {
  readonly page: number
  /** `null` = nothing is counted. */
  readonly lastPage: number | null
  readonly hasMore: boolean
  readonly size: number
  readonly taken: number
  readonly total: number
  readonly path: string
  readonly url: (page: number) => string
  readonly hasPages: boolean
}

function writePlain(facts: PaginatorFacts, data: unknown): object {
  const { lastPage, path, size, total } = facts
  const { first, last, previous, next, from, to } = edgesOf(facts)
  const isCounted = lastPage !== null
  return {
    current_page: facts.page,
    data,
    first_page_url: first,
    from,
    ...(isCounted && { last_page: lastPage, last_page_url: last, links: linksOf(facts) }),
    next_page_url: next,
    path,
    per_page: size,
    prev_page_url: previous,
    to,
    ...(isCounted && { total }),
  }
}

/** @see https://laravel.com/docs/eloquent-resources#pagination */
function writeResource(facts: PaginatorFacts, data: unknown): object {
  const { lastPage, path, size, total } = facts
  const { first, last, previous, next, from, to } = edgesOf(facts)
  const isCounted = lastPage !== null
  return {
    data,
    links: { first, last, prev: previous, next },
    meta: {
      current_page: facts.page,
      from,
      ...(isCounted && { last_page: lastPage, links: linksOf(facts) }),
      path,
      per_page: size,
      to,
      ...(isCounted && { total }),
    },
  }
}

function edgesOf({ page, lastPage, hasMore, size, taken, url }: PaginatorFacts) {
  return {
    from: taken > 0 ? (page - 1) * size + 1 : null,
    to: taken > 0 ? (page - 1) * size + taken : null,
    first: url(1),
    last: lastPage === null ? null : url(lastPage),
    previous: page > 1 ? url(page - 1) : null,
    next: hasMore ? url(page + 1) : null,
  }
}

function linksOf({ page, lastPage, hasMore, url, hasPages }: PaginatorFacts): LaravelLink[] {
  /** Since 12.23 an entry says its page, and a gap doesn't. */
  const numbered = (number: number | null): { page?: number | null } =>
    hasPages ? { page: number } : {}
  const edge = (label: string, to: number | null): LaravelLink => ({
    url: to === null ? null : url(to),
    label,
    ...numbered(to),
    active: false,
  })
  const slots = laravelWindow(page, lastPage ?? page).map((slot): LaravelLink => {
    if (slot === '...') return { url: null, label: slot, active: false }
    return { url: url(slot), label: String(slot), ...numbered(slot), active: slot === page }
  })
  return [
    edge('&laquo; Previous', page > 1 ? page - 1 : null),
    ...slots,
    edge('Next &raquo;', hasMore ? page + 1 : null),
  ]
}

const refusesBeyondEnd = <TRow>(
  { options }: Question<TRow>,
  { refusal }: NumberedDialect,
): boolean => {
  const hasSigns = typeof refusal === 'object' && refusal.beyondEnd !== undefined
  return (options.beyondEnd ?? (hasSigns ? 'refused' : 'empty')) === 'refused'
}

function urlOf<TRow>(
  { address, params }: Question<TRow>,
  { page }: NumberedDialect,
): (to: number) => string {
  const carried = [...params].filter(([name]) => name !== page)
  return (to) => {
    const query = [...carried, [page, String(to)]].map((pair) => pair.map(encode).join('='))
    return `${address}?${query.join('&')}`
  }
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
