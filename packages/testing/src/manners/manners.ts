/** What a server has against a request. */
export interface Problem {
  readonly status: number
  readonly message: string
  /** The parameter that is to blame, by its wire name. */
  readonly parameter?: string | undefined
  /** What a refusal means that isn't about the request. */
  readonly means?: 'beyondEnd' | 'cursorExpired' | undefined
}

/** Where a client stands with its rate limit. */
export interface Allowance {
  /** Requests per window. */
  readonly limit: number
  readonly remaining: number
  /** When the window ends, in epoch seconds. */
  readonly resetAt: number
  /** Seconds until then. */
  readonly retryAfter: number
}

/** What a provider's servers say besides pages. */
export interface Manners {
  /** The body of an error; a string is sent as plain text. */
  readonly error: (problem: Problem) => unknown
  /** The status of an error, where that isn't the problem's own. */
  readonly errorStatus?: ((problem: Problem) => number) | undefined
  /** Fields that every page has besides its rows and facts: `{ ok: true }`. */
  readonly besides?: Readonly<Record<string, unknown>> | undefined
  /** What stands in place of a cursor on the last page. @default null */
  readonly noCursor?: '' | null | undefined
  /** How the `Link` header is written. @default 'library' */
  readonly linkForm?: 'documented' | 'library' | undefined
  /** The headers that tell of the rate limit, on an answer with this status. */
  readonly limitHeaders: (allowance: Allowance, status: number) => Readonly<Record<string, string>>
  /** Requests per window of the documentation, for answers that tell of a limit nobody counts. */
  readonly usualLimit: number
  /** What a page size or a page number that makes no sense gets: page 1 and the default size, or an error. */
  readonly nonsense: 'lenient' | 'refused'
  /** The status of an error about a parameter. */
  readonly badParameter: 400 | 422
}
