import type { PaginatedSource, Target } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'
import { PaginatedTable } from '@paginated-query/table'
import type { ListSearchParams } from '@paginated-query/url'

import type { DemoList } from '../lists/demoList.ts'
import { NavPanel } from '../wire/NavPanel.tsx'
import { WaitNote } from './WaitNote.tsx'

/** A list one page at a time, as a table. */
export function PagesView<TItem extends object, TTarget extends Target>({
  list,
  source,
  params,
}: {
  list: DemoList<TItem, TTarget>
  source: PaginatedSource<TItem, TTarget>
  params: Pick<ListSearchParams<never>, 'state' | 'sort' | 'setSort'>
}) {
  const { items, nav, status, error, query } = usePaginatedQuery(source, {
    pageSize: list.pageSize,
    state: params.state,
  })
  return (
    <div>
      <WaitNote query={query} />
      <PaginatedTable
        label={list.title}
        columns={list.columns}
        getId={source.getId}
        sort={params.sort}
        onSortChange={params.setSort}
        {...{ items, nav, status, error }}
      />
      <NavPanel nav={nav} />
    </div>
  )
}
