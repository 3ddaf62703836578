import { PageSizeSelect } from '@paginated-query/components'
import {
  clampPageSize,
  numberedNav,
  type PageFeed,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { useInfinitePaginatedQuery } from '@paginated-query/hooks'
import { InfiniteList } from '@paginated-query/list'
import type { ListSearchParams } from '@paginated-query/url'
import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

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
  const client = useQueryClient()
  const { feed } = useInfinitePaginatedQuery(source, { pageSize })
  const sizes = numberedNav({
    page: 1,
    pageCount: null,
    goTo: () => {},
    pageSize,
    sizeLimits: limits,
    setPageSize: (size) => setState(() => ({ page: 1, pageSize: size })),
  })
  // Another filter or size is another list: it begins at its top, and each is found where it was left.
  const name = hashKey([source.key, pageSize])
  const [check, setCheck] = useState<{ name: string; top: unknown; result: string } | null>(null)
  const first = feed.at(0)
  const top = first && source.getId(first)
  const checkForNew = async (): Promise<void> => {
    setCheck(null)
    const result = await client
      .invalidateQueries({ queryKey: source.key }, { throwOnError: true })
      .then(() => 'nothing new')
      .catch(() => `couldn't be checked`)
    setCheck({ name, top, result })
  }
  // What is new is offered by the list itself, and once it is shown the list begins with another row.
  const isOver = check?.name !== name || check.top !== top || feed.newer.count > 0
  return (
    <>
      <InfiniteList
        key={name}
        rememberAs={name}
        feed={feed}
        label={list.title}
        estimateSize={60}
        height="28.5rem"
        renderItem={(item) => <Row {...list.row(item)} />}
      />
      <div className="endless-bar">
        <p>
          {feed.length > 0 && writeCounts(feed)} <output>{!isOver && `· ${check.result}`}</output>
        </p>
        <button type="button" className="button" onClick={() => void checkForNew()}>
          Check for new
        </button>
        <PageSizeSelect nav={sizes} />
      </div>
    </>
  )
}

function writeCounts({
  length,
  total,
  drift,
}: Pick<PageFeed<unknown>, 'length' | 'total' | 'drift'>): string {
  const all = total ? ` of ${total.count.toLocaleString('en')}` : ''
  const twice = drift.duplicates > 0 ? ` · ${drift.duplicates} came twice, shown once` : ''
  return `${length.toLocaleString('en')}${all} rows${twice}`
}

function Row({ title, details }: ReturnType<DemoList<object, Target>['row']>) {
  return (
    <div className="endless-row">
      <strong>{title}</strong>
      <span>{details}</span>
    </div>
  )
}
