import type { Cursor } from '../page/page.ts'
import type { PaginationStyle } from '../styles/style.ts'
import { composeStyle } from './composeStyle.ts'
import { findParams, linkOf } from './findParams.ts'
import { findRows } from './findRows.ts'
import { leavesOf } from './leaves.ts'
import { pickFacts } from './pickFacts.ts'
import { writeDefinition } from './writeDefinition.ts'

/** What {@link detectStyle} makes of an answer. */
export interface DetectedStyle {
  /** What the style is called: `'page numbers'`, `'offsets'`, `'a cursor'`, `"Laravel's paginator"`. */
  readonly name: string
  /** `'thin'`: parts of the definition are guesses, see `doubts`. `'none'`: there is no list to be seen. */
  readonly confidence: 'strong' | 'thin' | 'none'
  /** What speaks for it, a sentence for each fact and where it stands. */
  readonly evidence: readonly string[]
  /** What had to be guessed, and which answer would tell. */
  readonly doubts: readonly string[]
  /** Source text to paste: an API with this style. `''` where there is none. */
  readonly definition: string
  /** The same as a value, to try at once. */
  readonly style: PaginationStyle<number> | PaginationStyle<Cursor> | null
}

/**
 * Tells how an unknown API most likely pages, from one of its answers, and writes the definition.
 *
 * A page from the middle of a list tells most, with the address that was asked for and its headers. Pure and
 * synchronous: nothing is requested. Where the evidence is thin, `doubts` says what was guessed.
 *
 * @example
 * const { name, confidence, definition } = detectStyle({
 *   url: 'https://api.example.com/orders?page=2&limit=20',
 *   body: { items: [{ id: 21 }], count: 45 },
 * })
 * name         // 'page numbers'
 * confidence   // 'strong'
 * definition   // … style: pageNumber({ page: 'page', size: 'limit', rows: 'items', total: 'count' }), …
 */
export function detectStyle(answer: {
  body: unknown
  headers?: HeadersInit | undefined
  /** The address that was asked for: its parameters tell what a page is asked by. */
  url?: string | undefined
}): DetectedStyle {
  const { body, url } = answer
  const headers = new Headers(answer.headers)
  const found = findRows(body)
  if (found === null) {
    return {
      name: 'no list',
      confidence: 'none',
      evidence: [],
      doubts: ['There is no array in the body, so there are no rows to page through.'],
      definition: '',
      style: null,
    }
  }
  const leaves = leavesOf(body, headers)
  const facts = pickFacts(leaves, found.rows.length)
  const nextLink = linkOf(headers, 'next', url)
  const nextAddress = typeof facts.address?.value === 'string' ? facts.address.value : nextLink
  const params = findParams(url, nextAddress, leaves)
  const { style, evidence, doubts, isTold, ...composed } = composeStyle({
    body,
    found,
    leaves,
    facts,
    params,
    nextLink,
    headers,
    url,
  })
  const pageSize =
    [params.size?.value, facts.pageSize?.value].map(Number).find((size) => size >= 1) ??
    Math.max(1, found.rows.length)
  return {
    name: composed.name,
    confidence: isTold && doubts.length === 0 ? 'strong' : 'thin',
    evidence,
    doubts,
    definition: writeDefinition({
      maker: composed.maker,
      options: composed.options,
      url,
      pageSize,
    }),
    style,
  }
}
