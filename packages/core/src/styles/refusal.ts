import type { Answer } from './answer.ts'
import { writeJson } from '../reading/describeValue.ts'

/** Tells a refusal that only means "no such page" from a real error, which is `null`. */
export type Refusal = (answer: Answer) => 'beyondEnd' | 'cursorExpired' | null

/** How refusals look that mean "no such page". */
export interface Refusals {
  /** The page is after the last one. */
  readonly beyondEnd?: RefusalSigns | undefined
  /** The cursor leads nowhere: it expired, or belongs to another request. */
  readonly cursorExpired?: RefusalSigns | undefined
}

/** Signs of a refusal; those that are given must all be there. */
export interface RefusalSigns {
  /** @default any from 400 to 499 */
  readonly status?: number | undefined
  /** Words of the body, whatever their case and wherever they stand. */
  readonly says?: string | undefined
}

/**
 * Makes a function of the signs of refusals.
 *
 * @example
 * const refusal = readRefusals({ beyondEnd: { status: 404, says: 'Invalid page' } })
 * refusal?.({ status: 404, body: { detail: 'Invalid page.' }, … })   // 'beyondEnd'
 * refusal?.({ status: 404, body: { detail: 'Not found.' }, … })      // null
 */
export function readRefusals(refusals: Refusal | Refusals | undefined): Refusal | undefined {
  if (refusals === undefined || typeof refusals === 'function') return refusals
  const { beyondEnd, cursorExpired } = refusals
  return (answer) => {
    if (beyondEnd && shows(answer, beyondEnd)) return 'beyondEnd'
    return cursorExpired && shows(answer, cursorExpired) ? 'cursorExpired' : null
  }
}

function shows({ status, body }: Answer, signs: RefusalSigns): boolean {
  const isStatus = signs.status === undefined ? isClientError(status) : status === signs.status
  if (!isStatus || signs.says === undefined) return isStatus
  const text = typeof body === 'string' ? body : writeJson(body)
  return text?.toLowerCase().includes(signs.says.toLowerCase()) ?? false
}

const isClientError = (status: number): boolean => status >= 400 && status < 500
