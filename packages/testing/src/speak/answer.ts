import type { Dialect } from '@paginated-query/core'

import { answerCursor } from './answerCursor.ts'
import { answerLaravel } from './answerLaravel.ts'
import { answerNumbered } from './answerNumbered.ts'
import { pageOf } from './pageOf.ts'
import { placeFacts } from './placeFacts.ts'
import type { Question } from './question.ts'
import { replyWith, type Reply } from './reply.ts'

/** Answers a request in the dialect of its API, or with all rows where the endpoint doesn't page. */
export function answer<TRow>(question: Question<TRow>, dialect: Dialect): Reply {
  if (question.options.pages === false) {
    const data = pageOf(question, 0, question.rows.count).entries.map(([, row]) => row)
    return replyWith(
      dialect.rows === undefined ? data : placeFacts({}, [[dialect.rows, data]]).body,
    )
  }
  switch (dialect.kind) {
    case 'pageNumber':
      return answerNumbered(question, dialect)
    case 'laravel':
      return answerLaravel(question, dialect)
    case 'cursor':
      return answerCursor(question, dialect)
    case 'offset':
    case 'range':
      throw new RangeError(`[paginated-query] A fake can't answer by ${dialect.kind} yet.`)
  }
}
