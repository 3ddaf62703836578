/** An entry of a Laravel paginator's `links`, or of `meta.links` of an API resource. */
export interface LaravelLink {
  readonly url: string | null
  /** Server-made text, in any language, possibly with HTML entities. Never shown, and nothing is decided by it but a last resort: the page number. */
  readonly label: string | number
  readonly active: boolean
  /** Since Laravel 12.23. Gaps don't have it. */
  readonly page?: number | null
}

export interface LaravelPages {
  /** The page that the server marks as active; `null` beyond the end, where it marks none. */
  readonly page: number | null
  /** The highest page number that is listed. */
  readonly pageCount: number | null
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  /** The pages and gaps in the server's own order. */
  readonly items: readonly (
    | { readonly type: 'page'; readonly page: number }
    | { readonly type: 'gap'; readonly from: number; readonly to: number }
  )[]
}
