import type { PaginatedSource, Target } from '@paginated-query/core'
import { useListSearchParams } from '@paginated-query/url'
import { parseAsString, parseAsStringLiteral, useQueryState } from 'nuqs'
import { useId, useMemo } from 'react'

import type { DemoList } from '../lists/demoList.ts'
import { useWire } from '../wire/wire.ts'
import { WirePanel } from '../wire/WirePanel.tsx'
import { Choice } from './Choice.tsx'
import { EndlessView } from './EndlessView.tsx'
import { PagesView } from './PagesView.tsx'
import { Segments } from './Segments.tsx'
import { troubles } from './troubles.ts'

const filters = { filter: parseAsString }
const modes = ['pages', 'endless'] as const
const parseAsMode = parseAsStringLiteral(modes).withDefault('pages')

/** One list with everything around it: how to look at it, what to filter by, and what happened on the wire. */
export function ListCard<TItem extends object, TTarget extends Target>({
  list,
}: {
  list: DemoList<TItem, TTarget>
}) {
  const title = useId()
  const params = useListSearchParams({ prefix: list.id, filters })
  const [mode, setMode] = useQueryState(`${list.id}.mode`, { ...parseAsMode, history: 'push' })
  const source = useFiltered(list, params.filters.filter, params.sort)
  const { fault } = useWire(list.wire)
  const view = { list, source, params }

  return (
    <section className="card" aria-labelledby={title}>
      <header className="card-head">
        <div>
          <h2 id={title}>
            {list.title} <small>{source.api.name}</small>
          </h2>
          <p>{list.how}</p>
        </div>
        <Segments
          label={`How to show ${list.title}`}
          value={mode}
          choices={[
            { name: 'Pages', value: 'pages' },
            { name: 'Endless', value: 'endless' },
          ]}
          onChange={(next) => void setMode(next)}
        />
      </header>
      <div className="card-tools">
        <Choice
          label={list.filter.label}
          value={params.filters.filter ?? ''}
          choices={[{ name: 'All', value: '' }, ...list.filter.choices]}
          onChange={(filter) => params.setFilters({ filter: filter === '' ? null : filter })}
        />
        <Choice
          label="Next request"
          value={fault}
          choices={troubles}
          onChange={list.wire.disturbNext}
        />
      </div>
      {mode === 'pages' ? <PagesView {...view} /> : <EndlessView {...view} />}
      <WirePanel wire={list.wire} />
    </section>
  )
}

function useFiltered<TItem extends object, TTarget extends Target>(
  list: DemoList<TItem, TTarget>,
  filter: string | null,
  sort: readonly { field: string; descending: boolean }[],
): PaginatedSource<TItem, TTarget> {
  return useMemo(() => {
    const filtered = filter === null ? {} : list.filter.params(filter)
    return list.source.with({ ...filtered, ...list.source.api.sort?.(sort) })
  }, [list, filter, sort])
}
