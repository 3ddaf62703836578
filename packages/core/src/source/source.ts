import type { Id } from '../feed/feed.ts'
import type { Page, Target } from '../page/page.ts'
import type { Params, PaginationApi } from '../styles/style.ts'

/** `globalThis.fetch` fits, and so does any wrapper. The address is a string: `new Request('/api')` throws on a server. */
export type FetchLike = (
  url: string,
  init: { headers: Record<string, string>; signal?: AbortSignal },
) => Promise<Response>

/** One list of one API. */
export interface PaginatedSource<TItem, TTarget extends Target> {
  readonly api: PaginationApi<TTarget>
  /** `[...scope, api.name, url, params]`: JSON-safe and derived. Invalidate by it to refresh every page of the list. */
  readonly key: readonly unknown[]
  readonly getId: (item: TItem) => Id
  /**
   * Asks for one page.
   *
   * @throws PaginationError; an abort is thrown on as it is
   */
  readonly load: (at: {
    target: TTarget
    pageSize: number
    signal?: AbortSignal | undefined
  }) => Promise<Page<TItem, TTarget>>
  /** The same list with other filters: a new value, the parameters given on top of these; `null` takes one away. */
  readonly with: (params: Params) => PaginatedSource<TItem, TTarget>
}
