import type { Fault } from './fault.ts'

/**
 * Reads a fault as the `x-fault` header of a request writes it: parts, separated by semicolons.
 *
 * `delay=800` `status=429` `retry-after=1` `insert=3` `remove=3` `drop` `malformed` `hide-headers` `expire-cursors`
 *
 * Never throws: what it doesn't understand is left out of the fault and listed.
 *
 * @example
 * parseFault('status=429; retry-after=1')   // { fault: { status: 429, retryAfter: 1 }, unknown: [] }
 * parseFault('delay=soon; drop')            // { fault: { drop: true }, unknown: ['delay=soon'] }
 */
export function parseFault(text: string | null | undefined): {
  fault: Fault
  unknown: readonly string[]
} {
  const unknown: string[] = []
  let fault: Fault = {}
  for (const part of (text ?? '').split(';').map((piece) => piece.trim())) {
    if (part === '') continue
    const read = readPart(part)
    if (read === null) unknown.push(part)
    else fault = { ...fault, ...read }
  }
  return { fault, unknown }
}

function readPart(part: string): Fault | null {
  const [name = '', value, ...rest] = part.split('=').map((piece) => piece.trim())
  if (rest.length > 0) return null
  if (value === undefined) return switches.get(name.toLowerCase()) ?? null
  const number = /^\d{1,9}$/.test(value) ? Number(value) : null
  return number === null ? null : readAmount(name.toLowerCase(), number)
}

function readAmount(name: string, amount: number): Fault | null {
  switch (name) {
    case 'delay':
      return { delay: amount }
    case 'status':
      return amount >= 400 && amount <= 599 ? { status: amount } : null
    case 'retry-after':
      return { retryAfter: amount }
    case 'insert':
      return { insert: amount }
    case 'remove':
      return { remove: amount }
    default:
      return null
  }
}

const switches: ReadonlyMap<string, Fault> = new Map([
  ['drop', { drop: true }],
  ['malformed', { malformed: true }],
  ['hide-headers', { hideHeaders: true }],
  ['expire-cursors', { expireCursors: true }],
])
