import { PaginationError, type Page, type Target } from '@paginated-query/core'
import { isRecord } from '@paginated-query/core/internal'

type Loaded = Page<unknown>

/** What a page promises and this one doesn't keep, in words, or `null`. */
export function brokenPromise(
  page: Loaded,
  asked: { target: Target; pageSize: number },
): string | null {
  return promises.find(([, holds]) => !holds(page, asked))?.[0] ?? null
}

const isWhole = (value: unknown, least: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least
const isTarget = (value: unknown, like: Target): boolean =>
  typeof like === 'number' ? isWhole(value, 1) : typeof value === 'string' && value !== ''

const promises: readonly (readonly [
  string,
  (page: Loaded, asked: { target: Target; pageSize: number }) => boolean,
])[] = [
  ['items are an array', ({ items }) => Array.isArray(items)],
  ['target is what was asked for', ({ target }, asked) => target === asked.target],
  ['requestedSize is what was asked for', (page, asked) => page.requestedSize === asked.pageSize],
  [
    'pageSize is a whole number from 1, or null',
    ({ pageSize }) => pageSize === null || isWhole(pageSize, 1),
  ],
  [
    'pageCount is a whole number from 1, or null',
    ({ pageCount }) => pageCount === null || isWhole(pageCount, 1),
  ],
  [
    'total is a count with its precision, or null',
    ({ total }) => total === null || isWhole(total.count, 0),
  ],
  [
    'precision is one of three',
    ({ total }) => total === null || ['exact', 'atLeast', 'estimate'].includes(total.precision),
  ],
  [
    'hasNext is true, false or null',
    ({ hasNext }) => hasNext === null || typeof hasNext === 'boolean',
  ],
  ['next is a target or null', ({ next }, { target }) => next === null || isTarget(next, target)],
  [
    'previous is a target or null',
    ({ previous }, { target }) => previous === null || isTarget(previous, target),
  ],
  ['there is no next on the last page', ({ hasNext, next }) => hasNext !== false || next === null],
  ['there is a next where one follows', ({ hasNext, next }) => hasNext !== true || next !== null],
  [
    'next leads on',
    ({ next, target }) =>
      next === null ||
      (next !== target && !(Number(next) <= Number(target ?? NaN) && typeof target === 'number')),
  ],
  ['evidence is there', ({ evidence }) => typeof evidence === 'string'],
]

/** What is wrong with an error that isn't the one that a bad answer may cause, or `null`. */
export function brokenError(error: unknown): string | null {
  if (!(error instanceof PaginationError)) {
    return `it threw ${isRecord(error) ? `${String(error['name'])}: ${String(error['message'])}` : String(error)}`
  }
  if (error.kind === 'network') return `it took a bad answer for none: ${error.message}`
  const isNamed = error.kind === 'http' || (error.field !== null && error.field !== '')
  return isNamed ? null : `its error names no field: ${error.message}`
}
