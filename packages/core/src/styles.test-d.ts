/* oxlint-disable typescript/no-unsafe-return, typescript/no-unsafe-call -- what must not compile has no type */
import { type } from 'arktype'
import * as v from 'valibot'
import { expectTypeOf } from 'vitest'
import { z } from 'zod'

import {
  cursor,
  defineApi,
  detectStyle,
  lastRow,
  link,
  offset,
  pageNumber,
  paginatedSource,
  rangeHeader,
  relay,
  type Cursor,
  type Page,
  type PaginatedSource,
  type PaginationApi,
  type PaginationStyle,
  type Places,
} from './index.ts'

// The target's type is what a list can do, whatever the style was made with.
expectTypeOf(pageNumber({ page: 'page' })).toEqualTypeOf<PaginationStyle<number>>()
expectTypeOf(offset({ offset: 'skip', size: 'take' })).toEqualTypeOf<PaginationStyle<number>>()
expectTypeOf(rangeHeader()).toEqualTypeOf<PaginationStyle<number>>()
expectTypeOf(cursor({ next: link('next') })).toEqualTypeOf<PaginationStyle<Cursor>>()
expectTypeOf(relay()).toEqualTypeOf<PaginationStyle<Cursor>>()
expectTypeOf(relay({ backwards: true })).toEqualTypeOf<PaginationStyle<Cursor>>()

// @ts-expect-error an offset without a size is no page
offset({ offset: 'skip' })
// @ts-expect-error pages count from 0 or from 1
pageNumber({ page: 'page', firstPage: 2 })
// @ts-expect-error no such place
pageNumber({ page: 'page', total: { field: 'total' } })
// @ts-expect-error a page has a next cursor or an end, not both
cursor({ next: 'next', endCursor: 'end' })
// @ts-expect-error where the next page is nobody knows
cursor({ cursor: 'cursor', size: 'limit' })
// @ts-expect-error no such thing to leave out
cursor({ next: 'next', omits: ['total'] })

const pageSize = { default: 10, min: 1, max: 100 }
const issues = defineApi({ name: 'Git', baseUrl: '/graphql', style: relay(), pageSize })
const newest = defineApi({
  name: 'Chat',
  baseUrl: '/graphql',
  style: relay({ backwards: true }),
  pageSize,
})
expectTypeOf(issues).toEqualTypeOf<PaginationApi<Cursor>>()

// Relay backwards: a cursor, which nobody can jump to.
const messages = paginatedSource({
  api: newest,
  path: '/messages',
  parse: (row) => row as { id: string },
  getId: (message) => message.id,
  request: async (variables, { signal, headers }) => {
    expectTypeOf(signal).toEqualTypeOf<AbortSignal | undefined>()
    expectTypeOf(headers).toEqualTypeOf<Readonly<Record<string, string>>>()
    return { body: variables }
  },
})
expectTypeOf(messages.load({ target: null, pageSize: 20 })).resolves.toEqualTypeOf<
  Page<{ id: string }, Cursor>
>()
// @ts-expect-error a connection has no page 3
void messages.load({ target: 3, pageSize: 20 })

// A style that a user wrote: weeks of a calendar are numbers, tokens of a log are cursors.
const weeks: PaginationStyle<number> = {
  first: 1,
  ask: (week) => ({ week }),
  read: ({ body }, { target, pageSize: requestedSize }) => ({
    items: body as readonly unknown[],
    target,
    requestedSize,
    pageSize: 7,
    total: null,
    pageCount: 52,
    next: target < 52 ? target + 1 : null,
    previous: target > 1 ? target - 1 : null,
    hasNext: target < 52,
    evidence: 'pageCount',
  }),
}
const calendar = defineApi({ name: 'Calendar', baseUrl: '/api', style: weeks, pageSize })
expectTypeOf(calendar).toEqualTypeOf<PaginationApi<number>>()
const days = paginatedSource({ api: calendar, path: '/days', parse: String, getId: (day) => day })
expectTypeOf(days).toEqualTypeOf<PaginatedSource<string, number>>()

const tokens: PaginationStyle<`t-${string}` | null> = {
  first: null,
  ask: (token) => ({ token }),
  read: ({ body }, { target, pageSize: requestedSize }) => ({
    items: body as readonly unknown[],
    target,
    requestedSize,
    pageSize: requestedSize,
    total: null,
    pageCount: null,
    next: 't-1',
    previous: null,
    hasNext: true,
    evidence: 'cursor',
  }),
}
const log = defineApi({ name: 'Log', baseUrl: '/api', style: tokens, pageSize })
const lines = paginatedSource({ api: log, path: '/lines', parse: String, getId: (line) => line })
// A narrower cursor stays one.
expectTypeOf<Awaited<ReturnType<typeof lines.load>>['next']>().toEqualTypeOf<`t-${string}` | null>()
// @ts-expect-error no token
void lines.load({ target: 'x', pageSize: 10 })

const tooFew = {
  first: 1,
  ask: (page: number) => ({ page }),
  read: () => ({ items: [] }),
}
// @ts-expect-error a page says more than its rows
tooFew satisfies PaginationStyle<number>

// Items come from a function or from any Standard Schema, transformed.
const list = { api: issues, path: '/issues' }
expectTypeOf(
  paginatedSource({
    ...list,
    parse: z.object({ id: z.number(), at: z.string().transform((text) => new Date(text)) }),
    getId: (issue) => issue.id,
  }),
).toEqualTypeOf<PaginatedSource<{ id: number; at: Date }, Cursor>>()
expectTypeOf(
  paginatedSource({
    ...list,
    parse: v.object({
      id: v.number(),
      at: v.pipe(
        v.string(),
        v.transform((text) => new Date(text)),
      ),
    }),
    getId: (issue) => issue.id,
  }),
).toEqualTypeOf<PaginatedSource<{ id: number; at: Date }, Cursor>>()
expectTypeOf(
  paginatedSource({
    ...list,
    // A schema of arktype is a function too.
    parse: type({ id: 'number', at: 'string.date.parse' }),
    getId: (issue) => issue.id,
  }),
).toEqualTypeOf<PaginatedSource<{ id: number; at: Date }, Cursor>>()
paginatedSource({
  ...list,
  parse: v.object({ id: v.number() }),
  // @ts-expect-error no such field
  getId: (issue) => issue.uuid,
})
paginatedSource({
  ...list,
  parse: type({ id: 'number' }),
  // @ts-expect-error no such field
  getId: (issue) => issue.uuid,
})

// A place is a value like any other.
expectTypeOf(lastRow('id')).toExtend<Places>()

// What was detected is tried at once, by its kind.
const detected = detectStyle({ body: [] })
expectTypeOf(detected.style).toEqualTypeOf<
  PaginationStyle<number> | PaginationStyle<Cursor> | null
>()
if (detected.kind === 'numbered') {
  const { style } = detected
  expectTypeOf(defineApi({ name: 'New', baseUrl: '/api', style, pageSize })).toEqualTypeOf<
    PaginationApi<number>
  >()
} else if (detected.kind === 'cursor') {
  const { style } = detected
  expectTypeOf(defineApi({ name: 'New', baseUrl: '/api', style, pageSize })).toEqualTypeOf<
    PaginationApi<Cursor>
  >()
  expectTypeOf(detected.confidence).toEqualTypeOf<'strong' | 'thin'>()
} else {
  expectTypeOf(detected.style).toEqualTypeOf<null>()
  expectTypeOf(detected.confidence).toEqualTypeOf<'none'>()
}
