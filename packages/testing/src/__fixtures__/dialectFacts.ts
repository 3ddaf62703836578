import type { Dialect, Place, Places } from '@paginated-query/core'

import { walk } from '../walk/walk.ts'
import { listOf, type Shape } from './shape.ts'

/** What a shape is: how a page is asked for, and where its answers say what. */
export interface DialectFacts {
  readonly asks: string
  readonly next: string
  readonly total: string
  readonly end: string
}

/** Reads a shape's facts from its style, and from a walk what ends it. */
export async function dialectFacts(shape: Shape): Promise<DialectFacts> {
  const dialect = shape.api.style.dialect as Dialect
  const { source } = listOf(shape, { count: 57, defaultPageSize: 10 })
  const { end } = await walk(source, { pageSize: 10 })
  return {
    asks: describeAsking(dialect),
    next: describeNext(dialect),
    total: shape.server.counts === false ? '' : namePlaces(dialect.total),
    end: ends[end] ?? end,
  }
}

const ends: Readonly<Record<string, string>> = {
  pageCount: 'page count',
  shortPage: 'short page',
  emptyPage: 'empty page',
}

function describeAsking(dialect: Dialect): string {
  if (dialect.kind === 'range') return '`Range` header'
  const size = dialect.size === undefined ? '' : `, ${code(dialect.size)}`
  if (dialect.kind === 'offset') return `${code(dialect.offset)}${size}`
  if (dialect.kind !== 'cursor') {
    return `${code(dialect.page)}${dialect.firstPage === 0 ? ' from 0' : ''}${size}`
  }
  const on = dialect.cursor === undefined ? 'the whole query' : code(dialect.cursor)
  const back = dialect.back === undefined ? '' : ` or ${code(dialect.back.cursor)}`
  return on + back + size
}

function describeNext(dialect: Dialect): string {
  if (dialect.kind !== 'cursor') return namePlaces(dialect.next)
  const flag = dialect.hasMore === undefined ? '' : ` with ${namePlaces(dialect.hasMore)}`
  return namePlaces(dialect.next ?? dialect.endCursor) + flag
}

const namePlaces = (places: Places | undefined): string =>
  places === undefined
    ? ''
    : (Array.isArray(places) ? (places as readonly Place[]) : [places as Place])
        .map(namePlace)
        .join(' or ')

function namePlace(place: Place): string {
  if (typeof place === 'string') return code(place)
  if ('header' in place) return `${code(place.header)} header`
  if ('link' in place) return '`Link` header'
  if ('address' in place) return `address in ${code(place.address)}`
  if ('contentRange' in place) return '`Content-Range` header'
  return 'not' in place
    ? `not ${namePlace(place.not)}`
    : `${code(place.field)} of the ${place.row} row`
}

const code = (text: string): string => `\`${text}\``
