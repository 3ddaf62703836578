import { countedQuery, writeQuery, type CountedPage } from './countedAddress.ts'
import type { CountedDialect } from './dialects.ts'
import { firstPlace, writeAddress, type Draft } from './draft.ts'
import { setField } from './fieldPath.ts'
import type { Question } from './question.ts'

/**
 * Writes the addresses that stand beside the one of the next page: `first`, `prev` and `last` where they have an
 * object of their own (JSON:API, HAL), `previous` where they don't (Django).
 */
export function putSiblings<TRow>(
  draft: Draft,
  question: Question<TRow>,
  dialect: CountedDialect,
  { page, size, pageCount, isCounted }: CountedPage & { pageCount: number; isCounted: boolean },
): void {
  const path = addressField(dialect.next)
  const [, parent] = /^(.*\.|)next$/.exec(path ?? '') ?? []
  if (parent === undefined) return
  const queryOf = (to: number): URLSearchParams =>
    countedQuery(question, dialect, { page: to, size })
  const put = (name: string, query: URLSearchParams | null): void => {
    const field = parent + name
    const address = query && { address: writeQuery(question, query), value: '' }
    setField(draft.body, field, writeAddress(field, address))
  }
  const previous = page > 1 ? queryOf(page - 1) : null
  if (parent === '') {
    // Django names the first page by leaving the number out.
    if (page === 2 && dialect.kind !== 'range') {
      previous?.delete(dialect.kind === 'offset' ? dialect.offset : dialect.page)
    }
    return put('previous', previous)
  }
  put('prev', previous)
  put('first', queryOf(1))
  if (isCounted) put('last', queryOf(pageCount))
}

function addressField(places: CountedDialect['next']): string | undefined {
  const place = firstPlace(places)
  return typeof place === 'object' && 'address' in place ? place.address : undefined
}
