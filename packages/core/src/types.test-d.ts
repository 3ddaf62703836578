/* oxlint-disable typescript/no-unsafe-return, typescript/no-unsafe-call -- what must not compile has no type */
import { expectTypeOf } from 'vitest'
import { z } from 'zod'

import {
  cursor,
  defineApi,
  pageNumber,
  paginatedSource,
  type Cursor,
  type CursorNav,
  type NavOf,
  type NumberedNav,
  type Page,
  type PageNav,
  type PageState,
  type PageStateTuple,
  type PaginatedSource,
  type PaginationApi,
  type StandardSchema,
  type Target,
  type WalkEnd,
  walkPages,
} from './index.ts'

interface Project {
  id: number
  name: string
}
declare const numbered: PaginationApi<number>
declare const followed: PaginationApi<Cursor>
declare const toProject: (row: unknown) => Project
declare const schema: StandardSchema<{ uuid: string }>

// What the list can do comes from its style.
const limits = { default: 10, min: 1, max: 100 }
const shop = defineApi({
  name: 'Shop',
  baseUrl: 'https://api.shop.test',
  style: pageNumber({ page: 'page', size: 'limit', rows: 'items' }),
  pageSize: limits,
})
const log = defineApi({
  name: 'Log',
  baseUrl: 'https://api.log.test',
  style: cursor({ cursor: 'after', size: 'limit', rows: 'items', next: 'next' }),
  pageSize: limits,
})
expectTypeOf(shop).toEqualTypeOf<PaginationApi<number>>()
expectTypeOf(log).toEqualTypeOf<PaginationApi<Cursor>>()

// An item is what `parse` makes of a row.
const byFunction = paginatedSource({
  api: numbered,
  path: '/projects',
  parse: toProject,
  getId: (project) => project.id,
})
expectTypeOf(byFunction).toEqualTypeOf<PaginatedSource<Project, number>>()

const byZod = paginatedSource({
  api: followed,
  path: '/projects',
  parse: z.object({ id: z.string(), at: z.string().transform((text) => new Date(text)) }),
  getId: (project) => project.id,
})
expectTypeOf(byZod).toEqualTypeOf<PaginatedSource<{ id: string; at: Date }, Cursor>>()

const bySchema = paginatedSource({
  api: followed,
  path: '/projects',
  parse: schema,
  getId: (project) => project.uuid,
})
expectTypeOf(bySchema).toEqualTypeOf<PaginatedSource<{ uuid: string }, Cursor>>()

expectTypeOf(
  paginatedSource({
    api: numbered,
    path: '/x',
    parse: (row) => row as Project,
    getId: (p) => p.id,
  }),
).toEqualTypeOf<PaginatedSource<Project, number>>()
expectTypeOf(
  paginatedSource({ api: numbered, path: '/ids', parse: Number, getId: (id) => id }),
).toEqualTypeOf<PaginatedSource<number, number>>()

// @ts-expect-error no such field
paginatedSource({ api: numbered, path: '/x', parse: toProject, getId: (project) => project.uuid })
// @ts-expect-error no such field
paginatedSource({ api: followed, path: '/x', parse: schema, getId: (project) => project.id })
// @ts-expect-error an object is no id
paginatedSource({ api: numbered, path: '/x', parse: toProject, getId: (project) => project })
// @ts-expect-error rows without ids can't be told apart
paginatedSource({ api: numbered, path: '/x', parse: toProject })
// @ts-expect-error a row must become something
paginatedSource({ api: numbered, path: '/x', getId: () => 1 })

// A proxy in front, any fetch, any request function.
paginatedSource({
  api: { ...numbered, baseUrl: '/api/shop' },
  path: '/projects',
  parse: toProject,
  getId: (project) => project.id,
  params: { 'filter[company_id]': [6, 8], sort: '-name', gone: null },
  scope: ['tenant-7'],
  fetch: globalThis.fetch,
})
paginatedSource({
  api: followed,
  path: 'projects',
  parse: toProject,
  getId: (project) => project.id,
  request: async (params) => ({ body: params }),
})
// @ts-expect-error an object has no form in a URL
paginatedSource({ api: numbered, path: '/x', parse: toProject, getId: () => 1, params: { a: {} } })

// Other filters are the same list.
expectTypeOf(byZod.with({ q: 'x' })).toEqualTypeOf(byZod)

// One page.
expectTypeOf(byFunction.load({ target: 3, pageSize: 30 })).resolves.toEqualTypeOf<
  Page<Project, number>
>()
void byZod.load({ target: null, pageSize: 30 })
// @ts-expect-error a number is no cursor
void byZod.load({ target: 3, pageSize: 30 })
// @ts-expect-error a cursor is no number
void byFunction.load({ target: 'abc', pageSize: 30 })
// @ts-expect-error numbered lists begin at 1, not at nothing
void byFunction.load({ target: null, pageSize: 30 })
expectTypeOf<Page<Project, Cursor>['next']>().toEqualTypeOf<string | null>()

// A nav is what its target can do.
expectTypeOf<NavOf<number>>().toEqualTypeOf<NumberedNav>()
expectTypeOf<NavOf<Cursor>>().toEqualTypeOf<CursorNav>()
expectTypeOf<NavOf<string>>().toEqualTypeOf<CursorNav>()
expectTypeOf<NavOf<Target>>().toEqualTypeOf<CursorNav>()

export function move(nav: PageNav): number | null {
  nav.goNext()
  // @ts-expect-error not before narrowing
  nav.goTo(1)
  if (nav.kind === 'cursor') return nav.page
  nav.goTo(nav.pageCount ?? 1)
  expectTypeOf(nav.page).toEqualTypeOf<number>()
  return nav.page
}

// A state that anybody may own.
declare const react: [PageState, (update: PageState | ((old: PageState) => PageState)) => void]
react satisfies PageStateTuple
declare const tooNarrow: [
  { page: number; pageSize: number },
  (update: (old: { page: number; pageSize: number }) => { page: number; pageSize: number }) => void,
]
// @ts-expect-error the size may go away
tooNarrow satisfies PageStateTuple

// A walk tells why it ended.
expectTypeOf(walkPages(byZod)).toEqualTypeOf<
  AsyncGenerator<Page<{ id: string; at: Date }, Cursor>, WalkEnd, void>
>()
void walkPages(byFunction, { from: 7 })
// @ts-expect-error a cursor list doesn't begin at a number
void walkPages(byZod, { from: 7 })
