import type { Dialect } from '@paginated-query/core'

import { answerCounted } from './answerCounted.ts'
import { answerCursor } from './answerCursor.ts'
import { answerLaravel } from './answerLaravel.ts'
import { draftRows, finishDraft } from './draft.ts'
import { pageOf } from './pageOf.ts'
import type { Question } from './question.ts'
import type { Reply } from './reply.ts'
import { wrapRows } from './wrapRows.ts'

/** Answers a request in the dialect of its API, or with all rows where the endpoint doesn't page. */
export function answer<TRow>(question: Question<TRow>, dialect: Dialect): Reply {
  if (question.options.pages === false) return answerWhole(question, dialect)
  switch (dialect.kind) {
    case 'laravel':
      return answerLaravel(question, dialect)
    case 'pageNumber':
    case 'offset':
    case 'range':
      return answerCounted(question, dialect)
    case 'cursor':
      return answerCursor(question, dialect)
  }
}

function answerWhole<TRow>(question: Question<TRow>, dialect: Dialect): Reply {
  const { entries } = pageOf(question, 0, question.rows.count)
  const data = wrapRows(
    dialect,
    entries.map(([, row]) => row),
  )
  return finishDraft(draftRows(question, dialect, data))
}
