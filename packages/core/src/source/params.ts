import { PaginationError } from '../error/PaginationError.ts'
import type { Params } from '../styles/style.ts'

/** Parameters that mean the same have the same form here: texts by sorted name, nothing that is left out. */
export type WireParams = Readonly<Record<string, string | readonly string[]>>

/**
 * Brings parameters into the form that keys and requests are made of: what is one request is one key.
 *
 * @throws PaginationError for values that have no wire form (an object, NaN): a typing mistake at the call
 */
export function normaliseParams(params: Params, arrays: 'repeat' | 'comma'): WireParams {
  const entries = Object.keys(params)
    .sort()
    .flatMap((name): [string, string | readonly string[]][] => {
      const values = [params[name]]
        .flat()
        .filter((one) => one !== null && one !== undefined)
        .map((one) => writeParam(name, one))
      if (values.length === 0) return []
      const isOne = arrays === 'comma' || values.length === 1
      return [[name, isOne ? values.join(',') : values]]
    })
  return Object.fromEntries(entries)
}

function writeParam(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  throw new PaginationError(
    `The parameter \`${name}\` is ${typeof value === 'number' ? value : `of type ${typeof value}`}, ` +
      'which has no form in a URL. Give a string, a finite number, a boolean or an array of these.',
    { field: name },
  )
}

/**
 * Writes parameters as a query string, every name and value encoded.
 *
 * @example
 * writeQuery({ 'filter[company_id]': ['6', '8'] })   // 'filter%5Bcompany_id%5D=6&filter%5Bcompany_id%5D=8'
 */
export function writeQuery(params: WireParams): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value].flat()) query.append(name, one)
  }
  return query.toString()
}
