import type { Dialect, PaginationApi, Target } from '@paginated-query/core'

import type { FakeApi, FakeApiOptions, LoggedRequest } from './fakeApi.ts'
import { faultQueue } from './faults/faultQueue.ts'
import { parseFault } from './faults/parseFault.ts'
import { withFaults, type FetchHandler } from './faults/withFaults.ts'
import { readWish } from './list/readWish.ts'
import { isGenerated, select } from './list/select.ts'
import { allowances } from './manners/allowances.ts'
import { mannersOf } from './manners/mannersOf.ts'
import { answerByHand } from './answerByHand.ts'
import { addressOf } from './speak/addressOf.ts'
import { answer } from './speak/answer.ts'
import type { Question } from './speak/question.ts'
import { readParams } from './speak/readParams.ts'
import { refuse, type Reply } from './speak/reply.ts'

const mostLogged = 10_000

/**
 * Makes a server for an API, without a socket: it answers as the API's style is read, so every API that is defined
 * with a style of core has its fake for nothing. A style that was written by hand brings an `answer`.
 *
 * A request's `x-fault` header makes that request fail, see `parseFault`.
 *
 * @throws RangeError where the API's style was written by hand and no `answer` was: there is nothing to go by
 * @example
 * const server = createFakeApi(contractorsCloud, { rows: contractorsCloudProjects })
 * const projects = paginatedSource({ api: contractorsCloud, path: '/projects', fetch: server, … })
 * await projects.load({ target: 2, pageSize: 30 })
 * server.requests[0]?.params   // { 'page[number]': '2', 'page[size]': '30' }
 * server.fail({ status: 429 }, { times: 1 })
 */
export function createFakeApi<TTarget extends Target, TRow>(
  api: PaginationApi<TTarget>,
  options: FakeApiOptions<TRow>,
): FakeApi {
  const { dialect } = api.style
  if (dialect === undefined && options.answer === undefined) {
    throw new RangeError(
      `[paginated-query] ${api.name} has a style without a \`dialect\`, so a fake doesn't know how to speak. ` +
        'Give `answer`, a function that does, or define the style with pageNumber, offset, cursor or their like.',
    )
  }
  const { rows, rateLimit, now = Date.now, manners = mannersOf(api) } = options
  const count = rateLimit && allowances({ ...rateLimit, now })
  const faults = faultQueue()
  const requests: LoggedRequest[] = []
  const issued: Question<TRow>['issued'] = new Map()
  let start = 0
  let generation = 0

  const move = (by: number): void => {
    // What was removed from an array comes back; above that there is nothing.
    if (start - by < 0 && !isGenerated(rows)) {
      throw new RangeError(
        "[paginated-query] An array of rows has none to insert, so the list can't grow. " +
          'Give `rows` as { count, at }, where `at(-1)` is the first row above.',
      )
    }
    // A list that is empty already has nothing to take away, so the next insertion shows.
    start = Math.min(start - by, isGenerated(rows) ? rows.count : rows.length)
  }

  for (const fault of options.faults ?? []) faults.add(fault ?? {}, 1)

  const tell = (url: string | URL, init: RequestInit): Reply => {
    const params = readParams(url, init)
    const { address, endpoint } = addressOf(url, api.baseUrl)
    const selectBy: Question<TRow>['selectBy'] = (query) =>
      select(rows, start, readWish(api, rows, query))
    const request = {
      address,
      endpoint,
      params,
      headers: new Headers(init.headers),
      rows: selectBy(params),
    }
    if (options.answer !== undefined) return answerByHand(options.answer, request)
    const question: Question<TRow> = {
      ...request,
      api: api as unknown as PaginationApi<Target>,
      options,
      manners,
      selectBy,
      now: now(),
      generation,
      issued,
    }
    return answer(question, dialect as Dialect)
  }

  const respond: FetchHandler = async (url, init = {}) => {
    const allowance = count?.()
    const reply: Reply = allowance?.isExceeded
      ? refuse(manners, { status: 429, message: 'Too many requests.' })
      : tell(url, init)
    if (allowance) setAll(reply.headers, manners.limitHeaders(allowance, reply.status))
    return new Response(reply.text, reply)
  }

  const faulty = withFaults(respond, {
    faultOf: ({ headers }) => ({
      ...faults.take(),
      ...parseFault(new Headers(headers).get('x-fault')).fault,
    }),
    move,
    expireCursors: () => {
      generation += 1
    },
    refuse: (status, retryAfter) => {
      const message = messages[status] ?? (status < 500 ? 'Bad request.' : 'Internal server error.')
      const { headers, text, ...reply } = refuse(manners, { status, message })
      const resetAt = Math.ceil(now() / 1000) + retryAfter
      if (status === 429 || status === 503) {
        const allowance = { limit: manners.usualLimit, remaining: 0, resetAt, retryAfter }
        setAll(headers, manners.limitHeaders(allowance, status))
      }
      return new Response(text, { ...reply, headers })
    },
  })

  const handler: FetchHandler = async (url, init = {}) => {
    const entry = { ...describe(url, init), status: null as number | null }
    requests.push(entry)
    if (requests.length > mostLogged) requests.shift()
    const response = await faulty(url, init)
    entry.status = response.status
    return response
  }

  return Object.assign(handler, {
    insert: (more: number): void => move(more),
    remove: (fewer: number): void => move(-fewer),
    expireCursors: (): void => {
      generation += 1
    },
    fail: (fault: Parameters<FakeApi['fail']>[0], { times }: { times?: number } = {}): void =>
      faults.add(fault, times),
    recover: faults.clear,
    requests,
  })
}

const messages: Readonly<Record<number, string>> = {
  401: 'Unauthorized.',
  403: 'Forbidden.',
  404: 'Not found.',
  429: 'Too many requests.',
  503: 'Service unavailable.',
}

function setAll(headers: Headers, more: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
}

const describe = (url: string | URL, init: RequestInit): Omit<LoggedRequest, 'status'> => ({
  url: String(url),
  method: init.method ?? 'GET',
  params: Object.fromEntries(readParams(url, init)),
})
