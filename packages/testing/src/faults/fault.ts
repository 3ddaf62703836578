/**
 * What goes wrong with a request. Several things may: a delay and then a status, say.
 *
 * Rows move before the request is answered, as if somebody else had changed the list since the last one.
 */
export interface Fault {
  /** Milliseconds before anything is answered; an abort ends the wait. */
  readonly delay?: number | undefined
  /** An error status instead of a page, with the provider's own error body: 400 to 599. */
  readonly status?: number | undefined
  /** Seconds until asking again may help, told in the provider's way; not every provider tells. @default 1 */
  readonly retryAfter?: number | undefined
  /** No answer: the connection breaks, and `fetch` rejects with a TypeError. */
  readonly drop?: boolean | undefined
  /** An answer that is cut in half: what is left isn't JSON. */
  readonly malformed?: boolean | undefined
  /** Only the headers that CORS lets every page read. */
  readonly hideHeaders?: boolean | undefined
  /** Rows to insert at the top of the list. */
  readonly insert?: number | undefined
  /** Rows to remove from the top of the list. */
  readonly remove?: number | undefined
  /** Whether every cursor that was handed out dies. */
  readonly expireCursors?: boolean | undefined
}
