import type { Total } from '../page/page.ts'
import type { Places } from './place.ts'
import type { Refusal, Refusals } from './refusal.ts'

/** What a style was made from: enough for a fake server, or for documentation, to speak the same way. */
export type Dialect =
  | ({ readonly kind: 'pageNumber' | 'laravel' } & PageNumberOptions)
  | ({ readonly kind: 'offset' } & OffsetOptions)
  | ({ readonly kind: 'range' } & RangeOptions)
  | ({ readonly kind: 'cursor' } & CursorOptions)

/** Where every kind of answer holds its rows and what it says about them. */
export interface ListFacts {
  /**
   * The field with the rows, or several to try in turn. A `*` stands for the only field that holds an array, for
   * APIs that name it after the endpoint.
   *
   * @default the body itself is the array
   */
  readonly rows?: string | readonly string[] | undefined
  /** The field of each entry that holds the row, where rows are wrapped. An entry without it is the row. */
  readonly row?: string | undefined
  /** Whether the rows of a page come in the opposite order of the list's. @default false */
  readonly reversed?: boolean | undefined
  /** How many rows the list has. */
  readonly total?: Places | undefined
  /** What a total is worth. @default 'exact' */
  readonly precision?: Total['precision'] | undefined
  /** A word beside the total: `'eq'` makes it exact, `'gte'` a lower bound. */
  readonly relation?: Places | undefined
  /** The rows per page that the server used. @default inferred from the counts, else what was asked for */
  readonly pageSize?: Places | undefined
  /**
   * What the server leaves out instead of sending it empty: the rows of an empty page, the next page's place on
   * the last one.
   */
  readonly omits?: readonly ('rows' | 'next')[] | undefined
  /** Tells a refusal that means "no such page" from a real error: by status and words, or by a function. */
  readonly refusal?: Refusal | Refusals | undefined
}

/** Where an answer of a list whose pages are counted holds its facts. */
export interface CountedFacts extends ListFacts {
  /** How many pages can be reached. @default computed from the total, where there is one */
  readonly pageCount?: Places | undefined
  /** The next page, as a number, an address or a flag. Present and empty means that there is none. */
  readonly next?: Places | undefined
  /** The last page, as a number or as an address: the page count where nothing else says it. */
  readonly last?: Places | undefined
  /** Rows from the beginning beyond which the API serves no page, though there are more. */
  readonly reachableRows?: number | undefined
}

/** Where an API that counts its pages takes and gives facts. */
export interface PageNumberOptions extends CountedFacts {
  /** The parameter that holds the page number. */
  readonly page: string
  /** The parameter that holds the rows per page. @default none: the server decides */
  readonly size?: string | undefined
  /** What the API calls the first page. @default 1 */
  readonly firstPage?: 0 | 1 | undefined
}

/** Where an API that skips rows takes and gives facts. */
export interface OffsetOptions extends CountedFacts {
  /** The parameter that holds how many rows to skip. */
  readonly offset: string
  /** The parameter that holds the rows per page. */
  readonly size: string
}

/** Where an API that is asked for a range of rows in a header gives facts. */
export interface RangeOptions extends CountedFacts {
  /** The unit of the range. @default 'items' */
  readonly unit?: string | undefined
}

/** Where an API that names the next page by a cursor takes and gives facts. */
export type CursorOptions = CursorFacts & (NextCursor | EndCursor)

/** The answer names the cursor of the next page. */
interface NextCursor {
  /** The cursor of the next page, or its address. `null` and `''` end the list. */
  readonly next: Places
  readonly endCursor?: undefined
}

/** The answer names where it ends, on the last page too. */
interface EndCursor {
  readonly next?: undefined
  /**
   * Instead of `next`: a cursor that is there on the last page too, be it opaque or the last row's id, so `hasMore`
   * ends the list, or an empty page.
   */
  readonly endCursor: Places
}

interface CursorFacts extends ListFacts {
  /**
   * The parameter that holds the cursor; left out for the first page.
   *
   * @default none: the whole query of the next page's address is the cursor
   */
  readonly cursor?: string | undefined
  /** The parameter that holds the rows per page. @default none: the server decides */
  readonly size?: string | undefined
  /** A flag that is true while more follows; on a page reached by going back, while more precede it. */
  readonly hasMore?: Places | undefined
  /** The cursor of the previous page, or its address. */
  readonly previous?: Places | undefined
  /** Instead of `previous`: a cursor that is there on the first page too, where the page begins. */
  readonly startCursor?: Places | undefined
  /** A flag that is true while something precedes a page that was reached by going back. @default `hasMore` */
  readonly hasPrevious?: Places | undefined
  /** The parameters that go back, where they aren't those that go on. */
  readonly back?: { readonly cursor: string; readonly size?: string | undefined } | undefined
  /** The only parameters of a list that may go along with a cursor, which carries the others. @default all */
  readonly keeps?: readonly string[] | undefined
  /** Whether the server answers a cursor that it doesn't know with the first page, without a word. @default false */
  readonly restarts?: boolean | undefined
}
