import { cursor } from '../styles/cursor.ts'
import type { Clues, Composed } from './composeStyle.ts'
import { cursorFacts } from './cursorFacts.ts'
import { doubtRivals } from './explainParam.ts'

/** The style of an answer that names the next page by a cursor. */
export function composeCursor(clues: Clues): Composed {
  const { params } = clues
  const { options, evidence, doubts } = cursorFacts(clues)
  return {
    kind: 'cursor',
    name: options.cursor === undefined ? 'a cursor inside the next address' : 'a cursor',
    maker: 'cursor',
    options: { ...options },
    style: cursor(options),
    evidence,
    doubts: [...doubts, ...doubtRivals(params.cursor, [params.page, params.offset])],
    isTold: true,
  }
}
