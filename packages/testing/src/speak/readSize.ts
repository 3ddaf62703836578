import type { Problem } from '../manners/manners.ts'
import type { Question } from './question.ts'

/**
 * The rows per page that a server makes of what was asked for, or what it has against it.
 *
 * Above the maximum it takes the maximum without a word, unless it was told to refuse.
 */
export function readSize<TRow>(
  question: Question<TRow>,
  name: string | undefined,
  min = 1,
): number | Problem {
  const asked = name === undefined ? null : question.params.get(name)
  if (name === undefined || asked === null) return usualSize(question)
  const size = readWhole(asked)
  if (size !== null && size >= min) return limitSize(question, size, name)
  if (question.manners.nonsense === 'lenient') return usualSize(question)
  const message = `${name} must be a whole number from ${min} to ${largestSize(question)}.`
  return { status: question.manners.badParameter, message, parameter: name }
}

/** A size that makes sense, inside of what the server gives. */
export function limitSize<TRow>(
  question: Question<TRow>,
  size: number,
  name: string,
): number | Problem {
  const max = largestSize(question)
  if (size <= max) return size
  if (question.options.oversize !== 'refuse') return max
  const message = `The ${name} field must not be greater than ${max}.`
  return { status: question.manners.badParameter, message, parameter: name }
}

/** The rows of a page whose size isn't asked for. */
export const usualSize = <TRow>(question: Question<TRow>): number =>
  Math.min(largestSize(question), question.options.defaultPageSize ?? question.api.pageSize.default)

const largestSize = <TRow>({ api, options }: Question<TRow>): number =>
  options.maxPageSize ?? api.pageSize.max

/**
 * Where a page begins: its number or its first row, where whatever isn't a whole number from `first` on is the
 * first, or what the server has against it.
 */
export function readPosition<TRow>(
  { manners, params }: Question<TRow>,
  name: string,
  first: number,
): number | Problem {
  const asked = params.get(name)
  if (asked === null) return first
  const position = readWhole(asked)
  if (position !== null && position >= first) return position
  if (manners.nonsense === 'lenient') return first
  const message = `${name} must be a whole number of at least ${first}.`
  return { status: manners.badParameter, message, parameter: name }
}

function readWhole(text: string): number | null {
  const number = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(number) ? number : null
}
