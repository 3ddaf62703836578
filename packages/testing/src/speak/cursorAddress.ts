import { cursorParam } from './askedCursor.ts'
import { writeQuery } from './countedAddress.ts'
import type { CursorFacts } from './cursorText.ts'
import type { CursorDialect } from './dialects.ts'
import type { Question } from './question.ts'

/** The address of the page that a cursor leads to: the request's own, but for what the cursor carries itself. */
export function cursorAddress<TRow>(
  question: Question<TRow>,
  dialect: CursorDialect,
  { value, direction }: { value: string; direction: CursorFacts['direction'] },
): string {
  const { back, keeps, size } = dialect
  const param = cursorParam(question, dialect)
  const kept = keeps && [...keeps, size, back?.size]
  const query = new URLSearchParams(
    [...question.params].filter(
      ([name]) => name !== param && name !== back?.cursor && (kept?.includes(name) ?? true),
    ),
  )
  const isBack = direction === 'before' && back !== undefined
  rename(query, isBack ? size : back?.size, isBack ? back.size : size)
  query.set(isBack ? back.cursor : param, value)
  return writeQuery(question, query)
}

function rename(query: URLSearchParams, from: string | undefined, to: string | undefined): void {
  if (from === undefined || to === undefined) return
  const value = query.get(from)
  if (value === null) return
  query.delete(from)
  query.set(to, value)
}
