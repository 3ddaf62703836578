import type { CountedDialect } from './dialects.ts'
import type { Question } from './question.ts'
import type { Span } from './readSpan.ts'

/** A page of a counted list: its number from 1, and the size that was used. */
export interface CountedPage extends Pick<Span, 'size'> {
  readonly page: number
}

/** How the wire calls a page: by its number, or by the rows before it. */
export function wirePosition(dialect: CountedDialect, { page, size }: CountedPage): number {
  if (dialect.kind === 'offset' || dialect.kind === 'range') return (page - 1) * size
  return page - 1 + (dialect.firstPage ?? 1)
}

/** The query of a page: the request's own, for another page. */
export function countedQuery<TRow>(
  { params }: Question<TRow>,
  dialect: CountedDialect,
  at: CountedPage,
): URLSearchParams {
  const query = new URLSearchParams(params)
  if (dialect.kind === 'range') return query
  const name = dialect.kind === 'offset' ? dialect.offset : dialect.page
  query.set(name, String(wirePosition(dialect, at)))
  // Rows are skipped by the size that was used, so an address has to hold it.
  if (dialect.kind === 'offset') query.set(dialect.size, String(at.size))
  return query
}

/** An address of the list with a query, whole or from the root of the host. */
export function writeQuery<TRow>(
  { address, options }: Question<TRow>,
  query: URLSearchParams,
): string {
  const isWhole = options.addresses !== 'rootRelative'
  const base = isWhole ? address : new URL(address, 'http://localhost').pathname
  const text = query.toString()
  return text === '' ? base : `${base}?${text}`
}
