import { expectTypeOf } from 'vitest'

import {
  fetchAllPages,
  type AllPages,
  type Cursor,
  type FetchAllProgress,
  type FetchAllReport,
  type Page,
  type PaginatedSource,
} from '../index.ts'

interface Project {
  id: number
}
declare const numbered: PaginatedSource<Project, number>
declare const followed: PaginatedSource<Project, Cursor>

const limit = { pages: 3 }
expectTypeOf(fetchAllPages(numbered, { limit })).toEqualTypeOf<AllPages<Project, number>>()
expectTypeOf(fetchAllPages(followed, { limit })).toEqualTypeOf<AllPages<Project, Cursor>>()

// Pages to iterate over, or all items at once.
for await (const page of fetchAllPages(followed, { limit })) {
  expectTypeOf(page).toEqualTypeOf<Page<Project, Cursor>>()
}
expectTypeOf(fetchAllPages(numbered, { limit }).toArray()).toEqualTypeOf<Promise<Project[]>>()

// It is handed on by an async function as it is.
const handOn = async () => fetchAllPages(numbered, { limit })
expectTypeOf(await handOn()).toEqualTypeOf<AllPages<Project, number>>()

// A bound, and only one.
fetchAllPages(numbered, { limit: { items: 100 } })
fetchAllPages(numbered, { limit: { pages: Infinity } })
// @ts-expect-error without a bound
fetchAllPages(numbered, {})
// @ts-expect-error without options
fetchAllPages(numbered)
// @ts-expect-error with nothing in it
fetchAllPages(numbered, { limit: {} })
// @ts-expect-error with two
fetchAllPages(numbered, { limit: { items: 100, pages: 1 } })
// @ts-expect-error with a number that could be either
fetchAllPages(numbered, { limit: 100 })

// A walk resumes where another stopped, however its pages are addressed.
fetchAllPages(numbered, { limit, from: 7 })
fetchAllPages(numbered, { limit, from: fetchAllPages(numbered, { limit }).report.next })
fetchAllPages(followed, { limit, from: fetchAllPages(followed, { limit }).report.next })
fetchAllPages(followed, { limit, from: null })
// @ts-expect-error a cursor list doesn't begin at a number
fetchAllPages(followed, { limit, from: 7 })
// @ts-expect-error a numbered list doesn't begin at a cursor
fetchAllPages(numbered, { limit, from: 'abc' })
// @ts-expect-error a walk of another kind of list
fetchAllPages(numbered, { limit, from: fetchAllPages(followed, { limit }).report.next })

// What comes from elsewhere and may be missing.
declare const maybe: { signal: AbortSignal | undefined; pageSize: number | undefined }
fetchAllPages(numbered, {
  limit,
  ...maybe,
  onProgress: (progress) => {
    expectTypeOf(progress).toEqualTypeOf<FetchAllProgress>()
    expectTypeOf(progress.waitingUntil).toEqualTypeOf<Date | null>()
  },
})
expectTypeOf(fetchAllPages(numbered, { limit }).report).toEqualTypeOf<FetchAllReport<number>>()
