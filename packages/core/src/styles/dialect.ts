import type { Answer } from './answer.ts'
import type { Places } from './place.ts'

/** Tells a refusal that only means "no such page" from a real error, which is `null`. */
export type Refusal = (answer: Answer) => 'beyondEnd' | 'cursorExpired' | null

/** What a style was made from: enough for a fake server, or for documentation, to speak the same way. */
export type Dialect =
  | ({ readonly kind: 'pageNumber' | 'laravel' } & PageNumberOptions)
  | ({ readonly kind: 'cursor' } & CursorOptions)

/** Where an API that counts its pages takes and gives facts. */
export interface PageNumberOptions {
  /** The parameter that holds the page number. */
  readonly page: string
  /** The parameter that holds the rows per page. */
  readonly size: string
  /** The field with the rows. @default the body itself is the array */
  readonly rows?: string | undefined
  /** How many rows the list has. */
  readonly total?: Places | undefined
  /** How many pages can be reached. @default computed from the total, where there is one */
  readonly pageCount?: Places | undefined
  /** The rows per page that the server used. @default inferred from the counts, else what was asked for */
  readonly pageSize?: Places | undefined
  /** The next page, as a number or as an address. Present and empty means that there is none. */
  readonly next?: Places | undefined
  /** The last page, as a number or as an address: the page count where nothing else says it. */
  readonly last?: Places | undefined
  readonly refusal?: Refusal | undefined
}

/** Where an API that names the next page by a cursor takes and gives facts. */
export interface CursorOptions {
  /** The parameter that holds the cursor; left out for the first page. */
  readonly cursor: string
  /** The parameter that holds the rows per page. */
  readonly size: string
  /** The field with the rows. @default the body itself is the array */
  readonly rows?: string | undefined
  /** The cursor of the next page. `null` and `''` end the list. */
  readonly next: Places
  /** A flag that is true while more follows. */
  readonly hasMore?: Places | undefined
  /** The cursor of the previous page, where the API has one. */
  readonly previous?: Places | undefined
  /** How many rows the list has. */
  readonly total?: Places | undefined
  readonly refusal?: Refusal | undefined
}
