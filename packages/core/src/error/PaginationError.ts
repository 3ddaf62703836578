export interface PaginationErrorDetails {
  /** @default 'contradiction' */
  kind?: PaginationError['kind'] | undefined
  status?: number | null | undefined
  retryAfter?: number | null | undefined
  field?: string | null | undefined
  refusal?: PaginationError['refusal'] | undefined
  cause?: unknown
}

/**
 * Every failure of loading a page.
 *
 * The message says what happened, why it matters and what to do; the fields say the same to a program.
 *
 * @example
 * if (error instanceof PaginationError && error.status === 429) wait(error.retryAfter)
 */
export class PaginationError extends Error {
  /**
   * - `'http'`: the server answered with an error status, see `status`
   * - `'network'`: no answer came, or none that can be read
   * - `'contradiction'`: the answer's pagination data can't be true, see `field`
   * - `'parse'`: the answer isn't JSON, or a row doesn't fit `parse`, see `field`
   */
  readonly kind: 'http' | 'network' | 'contradiction' | 'parse'
  /** The HTTP status, where there was an answer. */
  readonly status: number | null
  /** Milliseconds that the server asked us to wait. */
  readonly retryAfter: number | null
  /** What contradicts itself or doesn't parse: `page.next_cursor`, `Link`, `data[3].id`. */
  readonly field: string | null
  /** The server refused the page itself, not the request: its number or cursor leads nowhere. */
  readonly refusal: 'beyondEnd' | 'cursorExpired' | null

  constructor(
    message: string,
    {
      kind = 'contradiction',
      status = null,
      retryAfter = null,
      field = null,
      refusal = null,
      ...cause
    }: PaginationErrorDetails = {},
  ) {
    super(`[paginated-query] ${message}`, cause)
    this.name = 'PaginationError'
    this.kind = kind
    this.status = status
    this.retryAfter = retryAfter
    this.field = field
    this.refusal = refusal
  }
}
