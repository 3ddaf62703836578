import type { Asked, Told } from './answerByHand.ts'
import type { Fault } from './faults/fault.ts'
import type { FetchHandler } from './faults/withFaults.ts'
import type { Rows } from './list/rows.ts'
import type { Manners } from './manners/manners.ts'

/** How a fake behaves where the documentation leaves a choice, or the server one. */
export interface FakeApiOptions<TRow> {
  readonly rows: Rows<TRow>
  /** The field of the rows; `null` is the body itself. @default the style's first, with the endpoint's name for `*` */
  readonly rowsField?: string | null | undefined
  /** `false`: the endpoint answers with all rows and no word about pages. @default true */
  readonly pages?: boolean | undefined
  /** Rows of a page whose size isn't asked for. @default the API's */
  readonly defaultPageSize?: number | undefined
  /** The most rows of a page. @default the API's */
  readonly maxPageSize?: number | undefined
  /** What a larger size gets: the maximum without a word, or a 400 or 422. @default 'clamp' */
  readonly oversize?: 'clamp' | 'refuse' | undefined
  /**
   * Pages after the last: without rows; without rows and with a `rel="next"` whose `page=` is empty; or refused with
   * the status and the words of the style's `refusal.beyondEnd`, else with 404.
   *
   * @default 'refused' where the style has signs for it, and for ranges; else 'empty'
   */
  readonly beyondEnd?: 'empty' | 'emptyNext' | 'refused' | undefined
  /** `false`: no total, no page count and no last page, as large lists of GitLab and Laravel's `simplePaginate`. @default true */
  readonly counts?: boolean | undefined
  /** Where the server stops counting: larger totals are this, and their relation is `'gte'`. @default Infinity */
  readonly countsUpTo?: number | undefined
  /** `Link` as Procore documents it, or as api-pagination sends it, and GitHub. @default the API's */
  readonly linkForm?: 'documented' | 'library' | undefined
  /** Whether addresses of pages begin with the host. @default 'absolute' */
  readonly addresses?: 'absolute' | 'rootRelative' | undefined
  /** What a field of a counted list holds that is the style's `next` and says no more about itself. @default by its name */
  readonly nextForm?: 'address' | 'value' | 'flag' | undefined
  /** The parameter of the cursor in addresses whose whole query is the cursor. @default 'last' */
  readonly cursorParam?: string | undefined
  /** Laravel's paginator by itself, or as an API resource with `links` and `meta`. @default 'plain' */
  readonly laravelForm?: 'plain' | 'resource' | undefined
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
  /** What happens to the first requests, in turn; `null` is nothing. @default nothing */
  readonly faults?: readonly (Fault | null)[] | undefined
  /** Answers in place of the style's dialect: for styles that were written by hand. */
  readonly answer?: ((asked: Asked<TRow>) => Told) | undefined
  /** Error bodies and rate-limit headers. @default the API's own */
  readonly manners?: Manners | undefined
  /** The time in epoch milliseconds. @default Date.now */
  readonly now?: (() => number) | undefined
}

/** One request that a fake got. */
export interface LoggedRequest {
  readonly url: string
  readonly method: string
  /** The last value of each parameter, by its decoded name: `page[number]`. A JSON body's fields count as such. */
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
