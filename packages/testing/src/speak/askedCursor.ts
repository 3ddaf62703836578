import type { Problem } from '../manners/manners.ts'
import type { CursorDialect } from './dialects.ts'
import type { Question } from './question.ts'
import { readSize } from './readSize.ts'

/** What a request says of the page that it wants. */
export interface AskedCursor {
  /** The cursor; `null` asks for the first page, or by the parameters that go back for the last. */
  readonly text: string | null
  /** Whether it came by the parameters that go back. */
  readonly isBack: boolean
  readonly size: number
  /** The parameter that held it. */
  readonly param: string
}

/** The parameter in which the cursor stands in addresses, also where the style knows only their whole query. */
export const cursorParam = <TRow>({ options }: Question<TRow>, { cursor }: CursorDialect): string =>
  cursor ?? options.cursorParam ?? 'last'

/** The parameters by which a list is paged, and not selected. */
export const pagingParams = <TRow>(question: Question<TRow>, dialect: CursorDialect): string[] =>
  [cursorParam(question, dialect), dialect.size, dialect.back?.cursor, dialect.back?.size].filter(
    (name) => name !== undefined,
  )

/** Reads which page a request is for, or what a server has against it. */
export function readAskedCursor<TRow>(
  question: Question<TRow>,
  dialect: CursorDialect,
): AskedCursor | Problem {
  const { params } = question
  const { back, size } = dialect
  const isBack =
    back !== undefined &&
    (Boolean(params.get(back.cursor)) || (back.size !== undefined && params.has(back.size)))
  const param = isBack ? back.cursor : cursorParam(question, dialect)
  // Dovetail documents 0 as its smallest limit: a page without rows, and without a way on.
  const limit = readSize(question, isBack ? (back.size ?? size) : size, 0)
  if (typeof limit !== 'number') return limit
  const asked = { text: params.get(param) || null, isBack, size: limit, param }
  return complainAboutOthers(question, dialect, asked) ?? asked
}

/** What a cursor carries itself mustn't be sent along with it. */
function complainAboutOthers<TRow>(
  question: Question<TRow>,
  dialect: CursorDialect,
  { text, param }: AskedCursor,
): Problem | null {
  const { keeps } = dialect
  if (keeps === undefined || text === null) return null
  const allowed = [...pagingParams(question, dialect), ...keeps]
  const other = [...question.params.keys()].find((name) => !allowed.includes(name))
  if (other === undefined) return null
  const message = `${other} cannot be passed when ${param} is present.`
  return { status: question.manners.badParameter, message, parameter: other }
}
