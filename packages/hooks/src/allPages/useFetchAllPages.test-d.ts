import {
  intoCsv,
  type AllPagesState,
  type Cursor,
  type PaginatedSource,
} from '@paginated-query/core'
import { expectTypeOf } from 'vitest'

import { listEditor, useFetchAllPages } from '../index.ts'

interface Project {
  id: number
  name: string
}
declare const numbered: PaginatedSource<Project, number>
declare const followed: PaginatedSource<Project, Cursor>
declare const client: Parameters<typeof listEditor>[0]

const limit = { pages: Infinity }
const columns = [{ header: 'Name', value: (project: Project) => project.name }]

export function useEverything() {
  // Rows, or what is made of them.
  const rows = useFetchAllPages(numbered, { limit })
  expectTypeOf(rows).toEqualTypeOf<AllPagesState<Project[], number>>()
  if (rows.status === 'done') expectTypeOf(rows.result).toEqualTypeOf<Project[]>()
  if (rows.status === 'failed') expectTypeOf(rows.error).toEqualTypeOf<Error>()
  if (rows.status === 'running') expectTypeOf(rows.result).toEqualTypeOf<null>()
  const file = useFetchAllPages(followed, { limit, into: () => intoCsv({ columns }) })
  if (file.status === 'done') expectTypeOf(file.result).toEqualTypeOf<Blob>()
  // @ts-expect-error without a bound
  useFetchAllPages(numbered, {})
  // @ts-expect-error a cursor list doesn't begin at a number
  useFetchAllPages(followed, { limit, from: 7 })
}

const editor = listEditor(client, followed)
editor.update(1, (project) => ({ ...project, name: 'new' })).rollback()
editor.insert({ id: 2, name: 'new' }, { at: { before: 1 } }).settle({ id: 3, name: 'new' })
// @ts-expect-error not a row of this list
editor.insert({ id: 2 }, { at: 'start' })
// @ts-expect-error a row needs a place
editor.insert({ id: 2, name: 'new' })
