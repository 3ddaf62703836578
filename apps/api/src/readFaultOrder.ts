import { parseFault } from '@paginated-query/testing'

import type { ApiName } from './mountLists.ts'
import type { WaitingFault } from './serverFaults.ts'

const fields = ['api', 'fault', 'times']

/**
 * Reads the body of `POST /api/faults`, or says what is wrong with it.
 *
 * @example
 * readFaultOrder({ api: 'procore', fault: 'status=429; retry-after=1', times: 2 }, names)
 * readFaultOrder({ fault: 'explode' }, names)   // '`fault` has parts that mean nothing: explode. …'
 */
export function readFaultOrder(body: unknown, names: readonly ApiName[]): WaitingFault | string {
  if (!isRecord(body) || Array.isArray(body)) {
    return 'The body must be JSON such as { "api": "procore", "fault": "status=429; retry-after=1", "times": 1 }.'
  }
  const unknownField = Object.keys(body).find((name) => !fields.includes(name))
  if (unknownField !== undefined) {
    return `\`${unknownField}\` means nothing here. There are ${fields.join(', ')}.`
  }
  const { api = null, fault, times = null } = body
  const name = names.find((candidate) => candidate === api) ?? null
  if (api !== null && name === null) {
    return `\`api\` must be one of ${names.join(', ')}, or left out for all of them.`
  }
  if (typeof fault !== 'string' || fault.trim() === '') {
    return '`fault` must be a string such as "delay=800; status=503".'
  }
  const { unknown } = parseFault(fault)
  if (unknown.length > 0) {
    return (
      `\`fault\` has parts that mean nothing: ${unknown.join('; ')}. There are delay=<ms>, status=<400–599>, ` +
      'retry-after=<s>, insert=<rows>, remove=<rows>, drop, malformed, hide-headers, expire-cursors.'
    )
  }
  if (times !== null && !(Number.isSafeInteger(times) && Number(times) > 0)) {
    return '`times` must be a whole number of at least 1, or left out for every request.'
  }
  return { api: name, fault, times: times === null ? null : Number(times) }
}

const isRecord = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null
