import { parseLinkHeader } from '../link-header/parseLinkHeader.ts'
import { queryOf } from '../reading/readPlaces.ts'
import { paramOf, type ParamName } from './names.ts'

/** The parameters that ask for a page, as far as an answer tells. */
export type FoundParams = Readonly<Partial<Record<ParamName, FoundParam>>>

export interface FoundParam {
  readonly name: string
  readonly value: string
  /** Whether its value leads to the next page, rather than to this one. */
  readonly isNext: boolean
}

/** Reads them from the address of the next page, which tells most, and from the one that was asked for. */
export function findParams(asked: string | undefined, next: string | null): FoundParams {
  const found: Partial<Record<ParamName, FoundParam>> = {}
  const read = (address: string | null | undefined, isNext: boolean): void => {
    for (const [name, value] of new URLSearchParams(queryOf(address ?? '') ?? '')) {
      const param = paramOf(name)
      if (param !== null && found[param] === undefined) found[param] = { name, value, isNext }
    }
  }
  read(next, true)
  read(asked, false)
  return found
}

/** The address of the next page in a `Link` header. */
export const nextLinkOf = (headers: Headers, url: string | undefined): string | null =>
  parseLinkHeader(headers.get('link'), url).get('next')?.url ?? null
