import { isRecord, readField } from '../reading/readField.ts'
import { readQuery } from '../reading/readPlaces.ts'
import type { FoundParam, FoundParams } from './findParams.ts'

/** Where in its list a page stands, as far as its parameters tell. */
export interface Position {
  readonly unit: 'page' | 'row'
  /** What counts them. */
  readonly param: FoundParam | undefined
  /** What the API calls the first of them. */
  readonly first: 0 | 1
  /** How many rows stand before the page, at least. */
  readonly rowsBefore: number
}

/** Finds it by what was asked for, by the address of the next page, or by an echo. */
export function findPosition(answer: {
  body: unknown
  url: string | undefined
  params: FoundParams
  /** Every size that is named: the server may use fewer rows than were asked for. */
  sizes: readonly number[]
  /** How many rows there are on the page. */
  rows: number
}): Position {
  const { params, sizes, rows } = answer
  const { page, offset } = params
  const isSkipping = offset !== undefined && (offset.source !== 'echo' || !isShown(page))
  const unit = isSkipping ? 'row' : 'page'
  const param = isSkipping ? offset : page
  const isFromOne = isSkipping ? countsFromOne(offset, sizes) : !isZeroBased(answer)
  const first = isFromOne ? 1 : 0
  if (param === undefined) return { unit, param, first, rowsBefore: 0 }
  const size = sizes.length === 0 ? rows : Math.min(...sizes)
  const step = isSkipping ? size : 1
  const at = Number(param.value) - first - (param.source === 'next' ? step : 0)
  return { unit, param, first, rowsBefore: Math.max(0, isSkipping ? at : at * size) }
}

const isShown = (param: FoundParam | undefined): boolean =>
  param !== undefined && param.source !== 'echo'

/** Whole pages before row 1 rather than before row 0, as in SCIM. */
const countsFromOne = ({ value }: FoundParam, sizes: readonly number[]): boolean =>
  sizes.some((size) => Number(value) % size !== 0 && (Number(value) - 1) % size === 0)

/** Spring counts from 0, and so does whoever calls the page after the first page 1. */
function isZeroBased({
  body,
  params: { page },
  url,
}: {
  body: unknown
  params: FoundParams
  url: string | undefined
}): boolean {
  const counts = [body, readField(body, 'page')]
  if (counts.some((facts) => isRecord(facts) && Object.hasOwn(facts, 'totalElements'))) return true
  if (page === undefined) return false
  if (page.source !== 'next') return page.value === '0'
  const asked = url === undefined ? undefined : readQuery(url, page.name)
  return asked === '0' || (asked === null && page.value === '1')
}
