import type { Manners, Problem } from '../manners/manners.ts'

/** An answer before it becomes a Response. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** An answer with rows. */
export function replyWith(body: unknown, headers: HeadersInit = {}): Reply {
  return writeReply(200, JSON.stringify(body), 'application/json; charset=utf-8', headers)
}

/** An answer with an error, in the provider's own words. */
export function refuse(manners: Manners, problem: Problem): Reply {
  const body = manners.error(problem)
  return typeof body === 'string'
    ? writeReply(problem.status, body, 'text/plain; charset=utf-8')
    : writeReply(problem.status, JSON.stringify(body), 'application/json; charset=utf-8')
}

function writeReply(
  status: number,
  text: string,
  contentType: string,
  more: HeadersInit = {},
): Reply {
  const headers = new Headers(more)
  headers.set('Content-Type', contentType)
  return { status, headers, text }
}
