import type { PaginatedSource, PaginationApi, Target } from '@paginated-query/core'

import { testList, type TestList } from '../../lists.ts'
import type { VersionedRow } from './drawList.tsx'

/** A list whose rows can change on the server. */
export function versionedList<TTarget extends Target>(
  api: PaginationApi<TTarget>,
): Pick<TestList<TTarget>, 'asked' | 'hold' | 'open'> & {
  readonly source: PaginatedSource<VersionedRow, TTarget>
  readonly change: (id: number) => void
} {
  const versions = new Map<number, number>()
  const at = (index: number): VersionedRow => ({
    id: index + 1,
    version: versions.get(index + 1) ?? 0,
  })
  const { source, asked, hold, open } = testList(api, { rows: { count: 95, at } })
  return {
    source: source as unknown as PaginatedSource<VersionedRow, TTarget>,
    asked,
    hold,
    open,
    change: (id) => void versions.set(id, (versions.get(id) ?? 0) + 1),
  }
}
