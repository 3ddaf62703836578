import type { Problem } from '../manners/manners.ts'
import type { CountedDialect } from './dialects.ts'
import type { Question } from './question.ts'
import { limitSize, readPosition, readSize, usualSize } from './readSize.ts'

/** The rows that a request is for. */
export interface Span {
  /** How many rows come before. */
  readonly start: number
  readonly size: number
}

/** Reads which rows a request is for: by page, by offset, or by its `Range` header. */
export function readSpan<TRow>(question: Question<TRow>, dialect: CountedDialect): Span | Problem {
  if (dialect.kind === 'range') return readRange(question)
  const size = readSize(question, dialect.size)
  if (typeof size !== 'number') return size
  if (dialect.kind === 'offset') {
    const start = readPosition(question, dialect.offset, 0)
    return typeof start === 'number' ? { start, size } : start
  }
  const first = dialect.firstPage ?? 1
  const page = readPosition(question, dialect.page, first)
  return typeof page === 'number' ? { start: (page - first) * size, size } : page
}

/** `0-24`, `25-`, `items=0-24`. A range that makes no sense is as good as none (RFC 9110 §14.2). */
function readRange<TRow>(question: Question<TRow>): Span | Problem {
  const [, from, to] =
    /^\s*(?:[\w-]+=)?(\d{1,15})-(\d{0,15})\s*$/.exec(question.headers.get('range') ?? '') ?? []
  const start = Number(from ?? 0)
  const asked = to ? Number(to) - start + 1 : usualSize(question)
  if (asked < 1) return { start: 0, size: usualSize(question) }
  const size = limitSize(question, asked, 'Range')
  return typeof size === 'number' ? { start, size } : size
}
