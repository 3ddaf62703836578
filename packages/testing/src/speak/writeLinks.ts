import type { Question } from './question.ts'

/** What the `Link` header of a numbered list is made from. */
export interface LinkFacts {
  readonly page: number
  readonly pageCount: number
  /** The parameter of the page number. */
  readonly pageParam: string
  /** The parameter of the page size. */
  readonly sizeParam: string | undefined
}

/**
 * Writes a `Link` header as Procore documents it, or as the server library does that its headers are from.
 *
 * `null` where there is no header at all.
 */
export function writeLinks<TRow>(question: Question<TRow>, facts: LinkFacts): string | null {
  const isDocumented = question.options.linkForm !== 'library'
  const links = relations(facts, isDocumented, question.options.beyondEnd === 'emptyNext').map(
    ([relation, page]) => `<${address(question, facts, page, isDocumented)}>; rel="${relation}"`,
  )
  if (links.length === 0) return null
  // The documented sample is folded over lines, which HTTP no longer allows; its stray comma it does.
  return isDocumented ? `${links.join(', ')},` : links.join(', ')
}

type Relation = readonly [relation: 'first' | 'prev' | 'last' | 'next', page: number | '']

function relations(
  { page, pageCount }: LinkFacts,
  isDocumented: boolean,
  isNextEmpty: boolean,
): Relation[] {
  if (page > pageCount) {
    const back: Relation[] = [
      ['first', 1],
      ['prev', page - 1],
    ]
    return isNextEmpty ? [...back, ['next', '']] : back
  }
  const isLast = page === pageCount
  // Page 2 has no `prev` in the documentation, although there is one.
  const hasPrevious = isDocumented ? page > 2 : page > 1
  // On the last page the documentation's sets, read to the letter, name a `next` that doesn't exist, which no server
  // would send. Its `last` does exist, so it is kept, unlike in the library: a client has to stand both.
  return [
    ...when(page > 1, ['first', 1]),
    ...when(hasPrevious, ['prev', page - 1]),
    ...when(!isLast || isDocumented, ['last', pageCount]),
    ...when(!isLast, ['next', page + 1]),
  ]
}

const when = (isThere: boolean, relation: Relation): Relation[] => (isThere ? [relation] : [])

/** The documented links hold page and size and lose every filter; the library's hold the request's whole query. */
function address<TRow>(
  { address: base, params }: Question<TRow>,
  { pageParam, sizeParam }: LinkFacts,
  page: number | '',
  isDocumented: boolean,
): string {
  const query = new URLSearchParams(isDocumented ? {} : params)
  query.set(pageParam, String(page))
  const size = sizeParam === undefined ? null : params.get(sizeParam)
  // As it was asked for, even where the server clamped it.
  if (isDocumented && sizeParam !== undefined && size !== null) query.set(sizeParam, size)
  return `${base}?${query.toString()}`
}
