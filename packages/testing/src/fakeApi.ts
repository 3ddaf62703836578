import type { Fault } from './faults/fault.ts'
import type { FetchHandler } from './faults/withFaults.ts'
import type { Rows } from './list/rows.ts'
import type { Manners } from './manners/manners.ts'

/** How a fake behaves where the documentation leaves a choice, or the server one. */
export interface FakeApiOptions<TRow> {
  readonly rows: Rows<TRow>
  /** `false`: the endpoint answers with all rows and no word about pages. @default true */
  readonly pages?: boolean | undefined
  /** Rows of a page whose size isn't asked for. @default the API's */
  readonly defaultPageSize?: number | undefined
  /** The most rows of a page. @default the API's */
  readonly maxPageSize?: number | undefined
  /** What a larger size gets: the maximum without a word, or a 400 or 422. @default 'clamp' */
  readonly oversize?: 'clamp' | 'refuse' | undefined
  /**
   * Pages after the last: without rows; without rows and with a `rel="next"` whose `page=` is empty; or 404.
   *
   * @default 'empty'
   */
  readonly beyondEnd?: 'empty' | 'emptyNext' | 'refused' | undefined
  /** `Link` as Procore documents it, or as the server library of that name sends it. @default 'documented' */
  readonly linkForm?: 'documented' | 'library' | undefined
  /** Whether the entries of Laravel's `links` have a `page`, as since 12.23. @default false */
  readonly linkPages?: boolean | undefined
  /** Milliseconds that a cursor lives. @default for ever */
  readonly cursorLifetime?: number | undefined
  /** Whether the total of a cursored list differs from page to page. @default false */
  readonly varyingTotal?: boolean | undefined
  /** Whether pages of a cursored list have fewer rows than asked for though more follow. @default false */
  readonly shortPages?: boolean | undefined
  /**
   * Rows that the server takes out after paging: pages get short or empty while the total counts every row, and
   * Laravel's `data` becomes an object with numbers for keys.
   */
  readonly hides?: ((row: TRow) => boolean) | undefined
  /** Counts requests, answers 429 beyond the limit, and tells of it in the provider's headers. `window` is in ms. */
  readonly rateLimit?: { readonly limit: number; readonly window: number } | undefined
  /** Error bodies and rate-limit headers. @default the API's own */
  readonly manners?: Manners | undefined
  /** The time in epoch milliseconds. @default Date.now */
  readonly now?: (() => number) | undefined
}

/** One request that a fake got. */
export interface LoggedRequest {
  readonly url: string
  readonly method: string
  /** The last value of each parameter, by its decoded name: `page[number]`. */
  readonly params: Readonly<Record<string, string>>
  /** `null` where no answer went out, or not yet. */
  readonly status: number | null
}

/** A server without a socket: answers like `fetch`, and can be moved, broken and asked what it got. */
export interface FakeApi extends FetchHandler {
  /** Puts new rows at the top of the list. @throws RangeError where the rows are an array */
  readonly insert: (rows: number) => void
  /** Takes rows from the top of the list. Inserting again brings them back. */
  readonly remove: (rows: number) => void
  /** Kills every cursor that was handed out. */
  readonly expireCursors: () => void
  /** Makes the next requests fail. Several faults wait for each other. @param options.times @default every request */
  readonly fail: (fault: Fault, options?: { times?: number }) => void
  /** Forgets every fault that waits. */
  readonly recover: () => void
  /** The latest 10,000 requests, oldest first. */
  readonly requests: readonly LoggedRequest[]
}
