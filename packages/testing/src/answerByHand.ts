import type { Selection } from './list/select.ts'
import { replyWith, type Reply } from './speak/reply.ts'

/** A request to a list whose style was written by hand. */
export interface Asked<TRow> {
  /** The last value of each parameter. */
  readonly params: Readonly<Record<string, string>>
  readonly headers: Headers
  /** The list's own address at the provider, for links. */
  readonly address: string
  /** The rows that the request's sort and filters leave. */
  readonly rows: {
    readonly count: number
    /** Rows by their place in the list, from 0: those that aren't there are left out. */
    readonly slice: (start: number, end: number) => readonly TRow[]
  }
}

/** The answer to it. */
export interface Told {
  /** Sent as JSON. */
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** @default 200 */
  readonly status?: number | undefined
}

/** Lets a function answer that knows the style. */
export function answerByHand<TRow>(
  answer: (asked: Asked<TRow>) => Told,
  request: { params: URLSearchParams; headers: Headers; address: string; rows: Selection<TRow> },
): Reply {
  const { params, headers, address, rows } = request
  const told = answer({
    params: Object.fromEntries(params),
    headers,
    address,
    rows: {
      count: rows.count,
      slice: (start, end) => {
        const from = Math.max(0, start)
        const length = Math.max(0, Math.min(end, rows.count) - from)
        return Array.from({ length }, (_, index) => rows.at(from + index))
      },
    },
  })
  return { ...replyWith(told.body, told.headers), status: told.status ?? 200 }
}
