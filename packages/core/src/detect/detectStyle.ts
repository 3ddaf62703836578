import type { Cursor } from '../page/page.ts'
import type { PaginationStyle } from '../styles/style.ts'
import { composeStyle } from './composeStyle.ts'
import { findParams, linkOf } from './findParams.ts'
import { findPosition } from './findPosition.ts'
import { findRows } from './findRows.ts'
import { leavesOf } from './leaves.ts'
import { pickFacts } from './pickFacts.ts'
import { writeDefinition } from './writeDefinition.ts'

/**
 * What {@link detectStyle} makes of an answer. Its `kind` tells what the targets of its `style` are.
 *
 * @example
 * const detected = detectStyle(answer)
 * if (detected.kind === 'numbered') {
 *   const api = defineApi({ name: 'New', baseUrl, style: detected.style, pageSize })   // PaginationApi<number>
 * }
 */
export type DetectedStyle = Numbered | Cursored | Unlisted

/** Pages are counted, or their rows are: any page can be jumped to. */
interface Numbered extends Findings {
  readonly kind: 'numbered'
  readonly confidence: 'strong' | 'thin'
  readonly style: PaginationStyle<number>
}

/** A page is reached from its neighbour. */
interface Cursored extends Findings {
  readonly kind: 'cursor'
  readonly confidence: 'strong' | 'thin'
  readonly style: PaginationStyle<Cursor>
}

/** There is no list to be seen. */
interface Unlisted extends Findings {
  readonly kind: 'none'
  readonly confidence: 'none'
  readonly style: null
}

interface Findings {
  /** What the style is called: `'page numbers'`, `'offsets'`, `'a cursor'`, `"Laravel's paginator"`. */
  readonly name: string
  /** `'thin'`: parts of the definition are guesses, see `doubts`. */
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
      kind: 'none',
      name: 'no list',
      confidence: 'none',
      evidence: [],
      doubts: ['There is no array in the body, so there are no rows to page through.'],
      definition: '',
      style: null,
    }
  }
  const rows = found.rows.length
  const leaves = leavesOf(body, headers)
  const claims = pickFacts(leaves, rows)
  const nextLink = linkOf(headers, 'next', url)
  const nextAddress = typeof claims.address?.value === 'string' ? claims.address.value : nextLink
  const params = findParams(url, nextAddress, leaves)
  const sizes = [params.size?.value, claims.pageSize?.value].map(Number).filter((size) => size >= 1)
  const position = findPosition({ body, url, params, sizes, rows })
  const facts = pickFacts(leaves, rows, position.rowsBefore)
  const falseTotal = facts.total === undefined ? claims.total : undefined
  const { maker, options, isTold, ...composed } = composeStyle({
    body,
    found,
    leaves,
    facts,
    falseTotal,
    params,
    position,
    nextLink,
    headers,
    url,
  })
  const pageSize = sizes[0] ?? Math.max(1, rows)
  return {
    ...composed,
    confidence: isTold && composed.doubts.length === 0 ? 'strong' : 'thin',
    definition: writeDefinition({ maker, options, url, pageSize }),
  }
}
