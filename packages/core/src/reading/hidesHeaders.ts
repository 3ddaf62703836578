import { warnOnce } from '../error/warnOnce.ts'
import type { Answer } from '../styles/answer.ts'
import type { CountedFacts } from '../styles/dialect.ts'
import { headerOf, listPlaces } from '../styles/place.ts'

/**
 * Whether none came of the headers in which an answer tells its position: browsers hide those that a server doesn't
 * expose to other origins. Says so once.
 */
export function hidesHeaders(facts: CountedFacts, answer: Answer): boolean {
  const names = [facts.total, facts.pageCount, facts.pageSize, facts.next]
    .flatMap(listPlaces)
    .map(headerOf)
    .filter((name) => name !== null)
  const isHidden =
    names.length > 0 && !names.some((name) => name !== 'Link' && answer.headers.has(name))
  if (isHidden) {
    warnOnce(() => {
      const list = [...new Set(names)].join(', ')
      return (
        `${answer.url.split('?')[0]} answered without ${list}, so the number of pages is unknown. ` +
        'Either this endpoint does not page, or the browser hides the headers: ' +
        `then the server has to send "Access-Control-Expose-Headers: ${list}".`
      )
    })
  }
  return isHidden
}
