import type { Page, Target } from '../page/page.ts'
import type { SizeLimits } from '../page/pageSize.ts'
import type { Answer } from './answer.ts'
import type { Dialect } from './dialect.ts'
import type { Refusal } from './refusal.ts'

export type Param = string | number | boolean | null | undefined

/** Query parameters by their literal wire name (`'filter[company_id]'`). `null` and `undefined` are left out. */
export type Params = Readonly<Record<string, Param | readonly Param[]>>

/** How a family of APIs pages. A value: write one with `pageNumber`, `offset`, `cursor` and their like, or by hand. */
export interface PaginationStyle<TTarget extends Target> {
  /** Where every walk begins: 1 for numbers, `null` for cursors. */
  readonly first: TTarget
  /** The query parameters that ask for one page. Every name it may use is a key of the result. */
  readonly ask: (target: TTarget, pageSize: number) => Params
  /** The request headers that ask for one page, where parameters don't. */
  readonly headers?:
    | ((target: TTarget, pageSize: number) => Readonly<Record<string, string>>)
    | undefined
  /**
   * What targets count on the wire. Where it is rows, the address of a page depends on its size, so a source asks
   * again by the size that the server used, if that was another.
   *
   * @default 'page'
   */
  readonly unit?: 'page' | 'row' | undefined
  /** The only parameters of a list that may go along with a cursor, which carries the others. @default all */
  readonly keeps?: readonly string[] | undefined
  /**
   * Reads one answer. Never throws for pagination data that is absent.
   *
   * @throws PaginationError where the rows are neither an array nor an object, or a count isn't a whole number ≥ 0
   */
  readonly read: (
    answer: Answer,
    asked: {
      target: TTarget
      pageSize: number
      /** The server is known to use this size: a shorter page isn't cut, rows were taken out of it. */
      isSizeKnown?: boolean | undefined
    },
  ) => Page<unknown, TTarget>
  /** Tells a refusal that only means "no such page" from a real error. */
  readonly refusal?: Refusal | undefined
  /** Left out by styles that were written by hand. */
  readonly dialect?: Dialect | undefined
}

/** One field of an order. */
export interface Sort {
  readonly field: string
  readonly descending: boolean
}

/** A style plus one provider's facts. A plain value: `{ ...procore, baseUrl: '/api/procore' }` puts it behind a proxy. */
export interface PaginationApi<TTarget extends Target> {
  readonly name: string
  readonly baseUrl: string
  readonly style: PaginationStyle<TTarget>
  readonly pageSize: SizeLimits
  /** How a parameter with several values is written: its name repeated, or its values joined by commas. @default 'repeat' */
  readonly arrays?: 'repeat' | 'comma' | undefined
  /** Parameters that every request has. */
  readonly params?: Params | undefined
  /** Request headers that every request has. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Whether an answer is an error, for APIs that say so with status 200. @default a status from 400 */
  readonly isError?: ((answer: Answer) => boolean) | undefined
  /** The provider's way of asking for an order. */
  readonly sort?: ((sort: readonly Sort[]) => Params) | undefined
  /** The sentence in the provider's error body, if there is one. */
  readonly errorMessage?: ((body: unknown) => string | null) | undefined
}
