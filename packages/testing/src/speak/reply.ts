import type { RefusalSigns } from '@paginated-query/core'

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
  const status = manners.errorStatus?.(problem) ?? problem.status
  return typeof body === 'string'
    ? writeReply(status, body, 'text/plain; charset=utf-8')
    : writeReply(status, JSON.stringify(body), 'application/json; charset=utf-8')
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

/**
 * An answer that shows the signs by which a style knows it: their status, and their words where the provider's own
 * don't hold them.
 */
export function refuseBySigns(
  manners: Manners,
  signs: RefusalSigns | undefined,
  problem: Problem,
): Reply {
  const status = signs?.status ?? problem.status
  const reply = refuse(manners, { ...problem, status })
  const { says = '' } = signs ?? {}
  return reply.text.toLowerCase().includes(says.toLowerCase())
    ? reply
    : refuse(manners, { ...problem, status, message: says })
}
