import { parseLinkHeader } from '../link-header/parseLinkHeader.ts'
import { queryOf } from '../reading/readPlaces.ts'
import type { Leaf } from './leaves.ts'
import { paramOf, type ParamName } from './names.ts'

/** The parameters that ask for a page, as far as an answer tells. */
export type FoundParams = Readonly<Partial<Record<ParamName, FoundParam>>>

export interface FoundParam {
  readonly name: string
  readonly value: string
  /** The address of the next page, the one that was asked for, or a field of the answer that looks like an echo. */
  readonly source: 'next' | 'asked' | 'echo'
}

/** Reads them from the address of the next page, which tells most, from the one that was asked for, and from echoes. */
export function findParams(
  asked: string | undefined,
  next: string | null,
  leaves: readonly Leaf[],
): FoundParams {
  const found: Partial<Record<ParamName, FoundParam>> = {}
  // What stands still from one page to the next is a filter, however it is called.
  const before = paramsOf(asked)
  const still = new Set(
    [...paramsOf(next)].filter(([name, value]) => before.get(name) === value).map(([name]) => name),
  )
  const add = (name: string, value: string, source: FoundParam['source']): void => {
    const param = meaningOf(name, value)
    if (param === null || found[param] !== undefined) return
    if (param !== 'cursor' || !still.has(name)) found[param] = { name, value, source }
  }
  for (const [name, value] of paramsOf(next)) add(name, value, 'next')
  for (const [name, value] of before) add(name, value, 'asked')
  for (const { place, name, value } of leaves) {
    // What a page is asked by comes back as a number only where pages are counted.
    if (typeof value === 'number' && typeof place === 'string') add(name, String(value), 'echo')
  }
  return found
}

const paramsOf = (address: string | null | undefined): URLSearchParams =>
  new URLSearchParams(queryOf(address ?? '') ?? '')

/** A page or an offset that isn't a number is a cursor by another name. */
function meaningOf(name: string, value: string): ParamName | null {
  const param = paramOf(name)
  const isCounted = param === 'page' || param === 'offset'
  return isCounted && !/^\d*$/.test(value) ? 'cursor' : param
}

/** The address of a page in a `Link` header. */
export const linkOf = (
  headers: Headers,
  relation: string,
  url: string | undefined,
): string | null => parseLinkHeader(headers.get('link'), url).get(relation)?.url ?? null
