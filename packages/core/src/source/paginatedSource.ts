import { PaginationError } from '../error/PaginationError.ts'
import type { Id } from '../feed/feed.ts'
import { clampPageSize } from '../page/pageSize.ts'
import type { Page, Target } from '../page/page.ts'
import { rowPaths } from '../reading/readRows.ts'
import type { Params, PaginationApi } from '../styles/style.ts'
import { normaliseParams, writeQuery } from './params.ts'
import { askByUsedSize } from './askByUsedSize.ts'
import { parseRows, type ItemOf, type Parse } from './parse.ts'
import { readAnswer } from './readAnswer.ts'
import { isFailure, refuse } from './refuse.ts'
import type { FetchLike, PaginatedSource } from './source.ts'

export interface PaginatedSourceOptions<TParse extends Parse, TTarget extends Target> {
  api: PaginationApi<TTarget>
  /** Below the API's base URL: `'/projects'`. Parameters belong in `params`. */
  path: string
  /** Filters, sort and whatever else the endpoint takes, by literal wire name. */
  params?: Params | undefined
  /** Turns one row into an item: any Standard Schema (zod, valibot, arktype), or a function. */
  parse: TParse
  getId: (item: ItemOf<NoInfer<TParse>>) => Id
  /** Tenant, user, environment: whatever makes the same URL answer differently. */
  scope?: readonly unknown[] | undefined
  /** Adds authorisation, say. @default globalThis.fetch */
  fetch?: FetchLike | undefined
  /**
   * Instead of `fetch`, for GraphQL, an SDK or a server function: gets every parameter as it was given, pagination
   * included, and the headers of a style that pages by them.
   */
  request?:
    | ((
        params: Params,
        init: { signal?: AbortSignal; headers: Readonly<Record<string, string>> },
      ) => Promise<Response | { body: unknown; headers?: Headers }>)
    | undefined
}

/**
 * Makes the one definition of a list that hooks, loaders and loops work with.
 *
 * Every request is built from here and goes to the API's own base URL: links and cursors in an answer say which
 * page comes next, never where to send a token.
 *
 * @throws PaginationError where `path` holds a query or `params` hold the API's own pagination parameters
 * @example
 * const projects = paginatedSource({
 *   api: contractorsCloud,
 *   path: '/projects',
 *   parse: (row) => row as Project,
 *   getId: (project) => project.id,
 * })
 * const page = await projects.load({ target: 1, pageSize: 30 })
 * page.total   // { count: 3531, precision: 'exact' }
 */
export function paginatedSource<TParse extends Parse, TTarget extends Target>(
  options: PaginatedSourceOptions<TParse, TTarget>,
): PaginatedSource<ItemOf<TParse>, TTarget> {
  return sourceOf(options, new Map())
}

/** What the answers of a list told of its server's sizes. */
interface ToldSizes {
  /** The most rows that came at once. */
  given: number
  /** What was used, by what was asked for. */
  readonly used: Map<number, number>
}

/** Lists made of one another share what is known, by their parameters: `with` may be called in each render. */
function sourceOf<TParse extends Parse, TTarget extends Target>(
  options: PaginatedSourceOptions<TParse, TTarget>,
  told: Map<string, ToldSizes>,
): PaginatedSource<ItemOf<TParse>, TTarget> {
  const { api, path, scope = [], parse, getId } = options
  const { arrays = 'repeat', style } = api
  const own: Params = { ...api.params, ...options.params }
  const params = normaliseParams(own, arrays)
  const url = joinUrl(api.baseUrl, path)
  assertNoPagination(api, params)

  const request: NonNullable<typeof options.request> =
    options.request ??
    (async (asked, init) => {
      // Looked up at each call, so that a test or an instrumentation may replace the global.
      const send: FetchLike = options.fetch ?? ((to, given) => globalThis.fetch(to, given))
      const headers = { accept: 'application/json', ...init.headers }
      return send(addressOf(asked), { ...init, headers })
    })

  const addressOf = (asked: Params): string => {
    const query = writeQuery(normaliseParams(asked, arrays))
    return query === '' ? url : `${url}?${query}`
  }

  const list = JSON.stringify(params)
  const sizes = told.get(list) ?? { given: 0, used: new Map<number, number>() }
  told.set(list, sizes)

  return {
    api,
    key: [...scope, api.name, url, params],
    getId,
    with: (more) => sourceOf({ ...options, params: { ...options.params, ...more } }, told),
    load: async ({ target: wanted, pageSize: wished, signal }) => {
      const ask = async (
        target: TTarget,
        pageSize: number,
        isSizeKnown: boolean,
      ): Promise<Page<unknown, TTarget>> => {
        const asked = { ...paramsBeside(own, style, target), ...style.ask(target, pageSize) }
        const headers = { ...api.headers, ...style.headers?.(target, pageSize) }
        const answer = await readAnswer(
          () => request(asked, { headers, ...(signal && { signal }) }),
          { name: api.name, url: addressOf(asked), signal },
        )
        if (isFailure(api, answer)) throw refuse(api, answer, target === style.first)
        const page = style.read(answer, { target, pageSize, isSizeKnown })
        sizes.given = Math.max(sizes.given, Math.min(page.items.length, pageSize))
        return page
      }
      const requestedSize = clampPageSize(wished, api.pageSize)
      const at = { target: wanted, first: style.first, requestedSize }
      const page =
        style.unit === 'row'
          ? await askByUsedSize(sizes.used, at, ask)
          : await ask(wanted, requestedSize, requestedSize <= sizes.given)
      const items = await parseRows(page.items, parse, rowsField(api))
      return { ...page, items, requestedSize } as Page<ItemOf<TParse>, TTarget>
    },
  }
}

function joinUrl(baseUrl: string, path: string): string {
  const mixed = [baseUrl, path].find((part) => /[?#]/.test(part))
  if (mixed !== undefined) {
    throw new PaginationError(
      `"${mixed}" holds a query or a fragment, which would get mixed up with the pagination parameters. ` +
        'Put the query into `params`.',
    )
  }
  const [base, rest] = [baseUrl.replace(/\/+$/, ''), path.replace(/^\/+/, '')]
  return rest === '' ? base : `${base}/${rest}`
}

function assertNoPagination<TTarget extends Target>(
  api: PaginationApi<TTarget>,
  params: Readonly<Record<string, unknown>>,
): void {
  const own = Object.keys(api.style.ask(api.style.first, api.pageSize.default))
  const clash = own.find((name) => Object.hasOwn(params, name))
  if (clash === undefined) return
  throw new PaginationError(
    `\`params\` holds "${clash}", by which ${api.name} pages, so every page would be the same one. ` +
      'Leave it out: the page and its size are asked for when the list is loaded.',
    { field: clash },
  )
}

/** What a cursor carries itself mustn't be sent along with it. */
function paramsBeside<TTarget extends Target>(
  params: Params,
  { first, keeps }: PaginationApi<TTarget>['style'],
  target: TTarget,
): Params {
  if (keeps === undefined || target === first) return params
  return Object.fromEntries(Object.entries(params).filter(([name]) => keeps.includes(name)))
}

const rowsField = <TTarget extends Target>({ style }: PaginationApi<TTarget>): string =>
  style.dialect ? (rowPaths(style.dialect)[0] ?? '') : ''
