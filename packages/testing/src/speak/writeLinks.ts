import type { Places } from '@paginated-query/core'

import { countedQuery, writeQuery, type CountedPage } from './countedAddress.ts'
import type { CountedDialect } from './dialects.ts'
import type { Question } from './question.ts'

/** What the `Link` header of a counted list is made from. */
export interface LinkFacts extends CountedPage {
  readonly pageCount: number
  /** Whether the server knows which page is the last. */
  readonly isCounted: boolean
}

type Relation = 'first' | 'prev' | 'last' | 'next'

/**
 * The relations of a `Link` header with their addresses, as Procore documents them, or as the server library does
 * that its headers are from, and GitHub before it.
 *
 * Empty where there is no header at all.
 */
export function linksOf<TRow>(
  question: Question<TRow>,
  dialect: CountedDialect,
  facts: LinkFacts,
): [Relation, string][] {
  const isDocumented = linkFormOf(question) === 'documented'
  const isNextEmpty = question.options.beyondEnd === 'emptyNext'
  return relations(facts, isDocumented, isNextEmpty).map(([relation, page]) => [
    relation,
    addressOf(question, dialect, { page, size: facts.size }, isDocumented),
  ])
}

/** Whether a style looks at the `Link` header. */
export const readsLinks = (...places: (Places | undefined)[]): boolean =>
  places.flat().some((place) => typeof place === 'object' && place !== null && 'link' in place)

export const linkFormOf = <TRow>({ options, manners }: Question<TRow>): 'documented' | 'library' =>
  options.linkForm ?? manners.linkForm ?? 'library'

function relations(
  { page, pageCount, isCounted }: LinkFacts,
  isDocumented: boolean,
  isNextEmpty: boolean,
): [Relation, page: number | null][] {
  if (page > pageCount) {
    return [['first', 1], ['prev', page - 1], ...when(isNextEmpty, 'next', null)]
  }
  const isLast = page === pageCount
  // Page 2 has no `prev` in the documentation, although there is one.
  const hasPrevious = isDocumented ? page > 2 : page > 1
  // On the last page the documentation's sets, read to the letter, name a `next` that doesn't exist, which no server
  // would send. Its `last` does exist, so it is kept, unlike in the library: a client has to stand both.
  return [
    ...when(page > 1, 'first', 1),
    ...when(hasPrevious, 'prev', page - 1),
    ...when(isCounted && (!isLast || isDocumented), 'last', pageCount),
    ...when(!isLast, 'next', page + 1),
  ]
}

const when = (
  isThere: boolean,
  relation: Relation,
  page: number | null,
): [Relation, number | null][] => (isThere ? [[relation, page]] : [])

/** The documented links hold page and size, as it was asked for even where it was clamped, and lose every filter. */
function addressOf<TRow>(
  question: Question<TRow>,
  dialect: CountedDialect,
  { page, size }: { page: number | null; size: number },
  isDocumented: boolean,
): string {
  const query = countedQuery(question, dialect, { page: page ?? 1, size })
  if (dialect.kind === 'offset' || dialect.kind === 'range') return writeQuery(question, query)
  if (page === null) query.set(dialect.page, '')
  if (!isDocumented) return writeQuery(question, query)
  const names = [dialect.page, ...(dialect.size === undefined ? [] : [dialect.size])]
  const kept = names.flatMap((name): [string, string][] => {
    const value = query.get(name)
    return value === null ? [] : [[name, value]]
  })
  return writeQuery(question, new URLSearchParams(kept))
}
