import type { Page, PaginatedSource } from '@paginated-query/core'
import type { QueryClient } from '@tanstack/react-query'

import { contractorsCloud, testList, type Row } from '../../__fixtures__/lists.ts'
import { arrived, renderPages } from '../../__fixtures__/renderPages.tsx'
import { pageQueryOptions } from '../../pageQueryOptions.ts'
import { listEditor } from '../listEditor.ts'

export interface Named extends Row {
  readonly name?: string
}

export const named =
  (name: string) =>
  (row: Row): Named => ({ ...row, name })

export const cached = (
  client: QueryClient,
  source: PaginatedSource<Row, number>,
  target = 1,
): Page<Row, number> | undefined =>
  client.getQueryData(pageQueryOptions(source, { target, pageSize: 10 }).queryKey)

/** A list whose first page is on screen, and an editor of it. */
export async function shownPages(list = testList(contractorsCloud)) {
  const view = renderPages(list.source)
  await arrived(view)
  const { client } = view
  const rows = (): Row[] => [...view.result.current.items]
  return { list, view, client, rows, editor: listEditor(client, list.source) }
}
