import type { Problem } from '../manners/manners.ts'
import type { Question } from './question.ts'

/**
 * The rows per page that a server makes of what was asked for, or what it has against it.
 *
 * Above the maximum it takes the maximum without a word, unless it was told to refuse.
 */
export function readSize<TRow>(
  { api, options, manners, params }: Question<TRow>,
  name: string | undefined,
  min = 1,
): number | Problem {
  const max = options.maxPageSize ?? api.pageSize.max
  const usual = Math.min(max, options.defaultPageSize ?? api.pageSize.default)
  const asked = name === undefined ? null : params.get(name)
  if (name === undefined || asked === null) return usual
  const size = readWhole(asked)
  if (size === null || size < min) {
    if (manners.nonsense === 'lenient') return usual
    const message = `${name} must be a whole number from ${min} to ${max}.`
    return { status: manners.badParameter, message, parameter: name }
  }
  if (size <= max) return size
  if (options.oversize !== 'refuse') return max
  const message = `The ${name} field must not be greater than ${max}.`
  return { status: manners.badParameter, message, parameter: name }
}

/** A page number, where whatever isn't a whole number ≥ 1 is page 1, or what the server has against it. */
export function readPage<TRow>(
  { manners, params }: Question<TRow>,
  name: string,
): number | Problem {
  const asked = params.get(name)
  if (asked === null) return 1
  const page = readWhole(asked)
  if (page !== null && page >= 1) return page
  if (manners.nonsense === 'lenient') return 1
  const message = `${name} must be a whole number of at least 1.`
  return { status: manners.badParameter, message, parameter: name }
}

function readWhole(text: string): number | null {
  const number = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(number) ? number : null
}
