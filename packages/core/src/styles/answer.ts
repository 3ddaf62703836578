/** An answer as a style sees it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
  /** The request's address, to resolve relative links against. */
  readonly url: string
}
