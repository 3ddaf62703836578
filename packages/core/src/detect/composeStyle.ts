import type { Cursor } from '../page/page.ts'
import type { PaginationStyle } from '../styles/style.ts'
import { composeCounted } from './composeCounted.ts'
import { composeCursor } from './composeCursor.ts'
import { composeLaravel } from './composeLaravel.ts'
import { composeRelay } from './composeRelay.ts'
import type { FoundParams } from './findParams.ts'
import type { Position } from './findPosition.ts'
import { idOf, type FoundRows } from './findRows.ts'
import type { Leaf } from './leaves.ts'
import type { Fact, Facts } from './pickFacts.ts'

/** Everything that was found in an answer. */
export interface Clues {
  readonly body: unknown
  readonly found: FoundRows
  readonly leaves: readonly Leaf[]
  readonly facts: Facts
  /** What is called a total, but is fewer than the rows up to the end of the page. */
  readonly falseTotal: Fact | undefined
  readonly params: FoundParams
  readonly position: Position
  /** The `next` of its `Link` header. */
  readonly nextLink: string | null
  readonly headers: Headers
  readonly url: string | undefined
}

/** A style and how it came about. */
export type Composed = {
  readonly name: string
  /** The function that makes it, and its options as they are written in a source text. */
  readonly maker: 'pageNumber' | 'offset' | 'cursor' | 'laravel' | 'relay'
  readonly options: Readonly<Record<string, unknown>>
  readonly evidence: readonly string[]
  readonly doubts: readonly string[]
  /** Whether the answer says something about pages at all. */
  readonly isTold: boolean
} & (
  | { readonly kind: 'numbered'; readonly style: PaginationStyle<number> }
  | { readonly kind: 'cursor'; readonly style: PaginationStyle<Cursor> }
)

/** Decides for the style that explains an answer best. */
export function composeStyle(clues: Clues): Composed {
  return (
    composeRelay(clues) ??
    composeLaravel(clues) ??
    (isCursored(clues) ? composeCursor(clues) : composeCounted(clues))
  )
}

/** Numbers in the address of the next page speak for counting, anything else there for a cursor. */
function isCursored({ facts, params, nextLink, found }: Clues): boolean {
  if (params.page?.source === 'next' || params.offset?.source === 'next') return false
  if (isDated(params)) return false
  if (params.cursor || nextLink !== null || typeof facts.address?.value === 'string') return true
  if (facts.opaqueOffset) return true
  if (params.page || params.offset || facts.pageCount || facts.nextPage) return false
  if (facts.cursor && facts.cursor.value !== null) return true
  // Nothing but a flag: the last row is where the next page begins, if rows can be told apart.
  return facts.hasMore !== undefined && facts.total === undefined && idOf(found) !== null
}

/** Beside a number that was asked for, a date is a filter rather than a cursor. */
const isDated = ({ cursor, page, offset }: FoundParams): boolean =>
  cursor?.source === 'asked' &&
  /^\d{4}-\d\d/.test(cursor.value) &&
  [page, offset].some((param) => param?.source === 'asked' && param.value !== '')
