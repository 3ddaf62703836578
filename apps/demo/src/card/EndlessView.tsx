import { PageSizeSelect } from '@paginated-query/components'
import {
  clampPageSize,
  numberedNav,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { useInfinitePaginatedQuery } from '@paginated-query/hooks'
import { InfiniteList } from '@paginated-query/list'
import type { ListSearchParams } from '@paginated-query/url'

import type { DemoList } from '../lists/demoList.ts'

/** A list that grows as it is read. */
export function EndlessView<TItem extends object, TTarget extends Target>({
  list,
  source,
  params,
}: {
  list: DemoList<TItem, TTarget>
  source: PaginatedSource<TItem, TTarget>
  params: Pick<ListSearchParams<never>, 'state'>
}) {
  const [state, setState] = params.state
  const limits = source.api.pageSize
  const pageSize = clampPageSize(state.pageSize ?? list.pageSize, limits)
  const { feed } = useInfinitePaginatedQuery(source, { pageSize })
  const sizes = numberedNav({
    page: 1,
    pageCount: null,
    goTo: () => {},
    pageSize,
    sizeLimits: limits,
    setPageSize: (size) => setState(() => ({ page: 1, pageSize: size })),
  })
  return (
    <>
      <InfiniteList
        feed={feed}
        label={list.title}
        estimateSize={60}
        height="28.5rem"
        renderItem={(item) => <Row {...list.row(item)} />}
      />
      <div className="endless-bar">
        <p>
          {feed.length.toLocaleString('en')}
          {feed.total ? ` of ${feed.total.count.toLocaleString('en')}` : ''} rows
          {feed.drift.duplicates > 0 && ` · ${feed.drift.duplicates} came twice, shown once`}
        </p>
        <PageSizeSelect nav={sizes} />
      </div>
    </>
  )
}

function Row({ title, details }: ReturnType<DemoList<object, Target>['row']>) {
  return (
    <div className="endless-row">
      <strong>{title}</strong>
      <span>{details}</span>
    </div>
  )
}
