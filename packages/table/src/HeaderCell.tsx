'use client'
'use no memo'
import type { Header, ReactTable, RowData } from '@tanstack/react-table'
import type { JSX } from 'react'

import type { PaginatedFeatures } from './paginatedFeatures.ts'

const orders = { asc: 'ascending', desc: 'descending' } as const

/** A column's head; a button in it where the column sorts. */
export function HeaderCell<TItem extends RowData>({
  table,
  header,
}: {
  table: ReactTable<PaginatedFeatures, TItem>
  header: Header<PaginatedFeatures, TItem>
}): JSX.Element {
  const { column, colSpan, isPlaceholder, subHeaders } = header
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control
  if (isPlaceholder) return <td colSpan={colSpan} />
  const place = {
    'data-column': column.id,
    ...(colSpan > 1 && { colSpan }),
    scope: subHeaders.length > 0 ? 'colgroup' : 'col',
  }
  const text = <table.FlexRender header={header} />
  if (!column.getCanSort()) return <th {...place}>{text}</th>
  const sorted = column.getIsSorted()
  return (
    <th {...place} aria-sort={sorted ? orders[sorted] : 'none'}>
      <button
        type="button"
        data-pq="sort"
        data-sorted={sorted || undefined}
        onClick={column.getToggleSortingHandler()}
      >
        {text}
      </button>
    </th>
  )
}
