import { PaginationError } from '../error/PaginationError.ts'
import type { Total } from '../page/page.ts'
import { describeValue } from './describeValue.ts'
import type { ListFacts } from '../styles/dialect.ts'
import { listPlaces, namePlace, type Places } from '../styles/place.ts'
import { readPlaces, type Reading } from './readPlaces.ts'

/**
 * A count, or `null` where the answer doesn't hold it. Digits in a string are fine.
 *
 * @throws PaginationError where it isn't a whole number ≥ 0
 */
export function readCount(reading: Reading, places: Places | undefined): number | null {
  const found = readPlaces(reading, places)
  if (found === undefined || found === null || found === '') return null
  const count =
    typeof found === 'string' && /^\s*\d+\s*$/.test(found) ? Number(found) : (found as number)
  if (Number.isSafeInteger(count) && count >= 0) return count
  const field = listPlaces(places).map(namePlace).join(' or ')
  throw new PaginationError(
    `\`${field}\` is ${describeValue(found)} instead of a whole number ≥ 0, so the position in the list can't be shown. ` +
      `Check that the answer of ${reading.answer.url} is what the API sends, and not rewritten on the way.`,
    { field, status: reading.answer.status },
  )
}

/** The total and what it is worth. */
export function readTotal(reading: Reading, facts: ListFacts): Total | null {
  const count = readCount(reading, facts.total)
  if (count === null) return null
  const isBound = readPlaces(reading, facts.relation) === 'gte'
  return { count, precision: isBound ? 'atLeast' : (facts.precision ?? 'exact') }
}
