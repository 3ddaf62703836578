import { warnOnce } from '../error/warnOnce.ts'
import type { Answer } from '../styles/answer.ts'
import type { CountedFacts } from '../styles/dialect.ts'
import { headerOf, listPlaces } from '../styles/place.ts'

/** The headers in which an answer tells its position, where none of them came. */
export function missingHeaders(facts: CountedFacts, answer: Answer): string[] {
  const names = [facts.total, facts.pageCount, facts.pageSize, facts.next]
    .flatMap(listPlaces)
    .map(headerOf)
    .filter((name) => name !== null)
  const isHeard = names.some((name) => name !== 'Link' && answer.headers.has(name))
  return isHeard ? [] : [...new Set(names)]
}

/** Says once which headers a server has to expose to other origins. */
export function warnAboutHeaders(names: readonly string[], answer: Answer): void {
  warnOnce(
    `${answer.url.split('?')[0]} answered without ${names.join(', ')}, so the number of pages is unknown. ` +
      'Either this endpoint does not page, or the browser hides the headers: ' +
      `then the server has to send "Access-Control-Expose-Headers: ${names.join(', ')}".`,
  )
}
