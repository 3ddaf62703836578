'use client'
'use no memo'
import {
  PageSizeSelect,
  PageStatus,
  Pager,
  usePaginationLanguage,
} from '@paginated-query/components'
import type { PageNav } from '@paginated-query/core'
import type { Header, ReactTable, RowData } from '@tanstack/react-table'
import type { ComponentProps, CSSProperties, JSX, ReactNode } from 'react'

import type { PaginatedFeatures } from './paginatedFeatures.ts'
import { usePaginatedTable, type PaginatedTableOptions } from './usePaginatedTable.ts'

export interface PaginatedTableProps<TItem extends RowData>
  extends PaginatedTableOptions<TItem>, Omit<ComponentProps<'div'>, 'children'> {
  /** Names the table and its pager. */
  label: string
  /** From the hook: `'pending'` shows a skeleton, `'error'` what went wrong. @default 'success' */
  status?: 'pending' | 'error' | 'success' | undefined
  /** What went wrong, where nothing is on screen. */
  error?: Error | null | undefined
  /** Shown where the list has no rows. @default 'No results' */
  empty?: ReactNode
}

/** More rows than this aren't worth drawing before anything is known. */
const longestSkeleton = 25

/**
 * A table over a paginated list, with status, pager and page size below it.
 *
 * It keeps its height on a short last page, so that the pager doesn't move; rows on their way out are dimmed;
 * the first load shows as many empty rows as the page will have.
 *
 * @example
 * const { items, nav, status, error } = usePaginatedQuery(projects)
 * <PaginatedTable label="Projects" {...{ items, nav, status, error }} columns={columns} getId={(project) => project.id} />
 */
export function PaginatedTable<TItem extends RowData>({
  label,
  status = 'success',
  error,
  empty,
  items,
  columns,
  getId,
  nav,
  sort,
  onSortChange,
  ...props
}: PaginatedTableProps<TItem>): JSX.Element {
  const table = usePaginatedTable({ items, columns, getId, nav, sort, onSortChange })
  const width = table.getAllLeafColumns().length
  const missing = nav.pageSize === null || isWhole(nav) ? 0 : nav.pageSize - items.length
  return (
    <div data-pq="paginated-table" data-pending={nav.isPending ? '' : undefined} {...props}>
      {/* What overflows must be reachable by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div data-pq="scroller" role="region" aria-label={label} tabIndex={0}>
        <table aria-label={label} aria-busy={nav.isPending}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <HeaderCell key={header.id} table={table} header={header} />
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {row.getAllCells().map((cell) => (
                  <td key={cell.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
            {status === 'pending' && <Skeleton rows={nav.pageSize} columns={width} />}
            {status === 'success' && items.length === 0 && (
              <Notice width={width}>
                <Empty nav={nav}>{empty}</Empty>
              </Notice>
            )}
            {status === 'error' && (
              <Notice width={width}>
                <p data-pq="error">{error?.message}</p>
              </Notice>
            )}
            {status === 'success' && items.length > 0 && missing > 0 && (
              <tr
                aria-hidden="true"
                data-pq="filler"
                style={{ '--pq-rows': missing } as CSSProperties}
              >
                <td colSpan={width} />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <div data-pq="bar">
        <PageStatus nav={nav} itemCount={status === 'pending' ? undefined : items.length} />
        <Pager nav={nav} aria-label={`${label}: pages`} />
        <PageSizeSelect nav={nav} />
      </div>
    </div>
  )
}

/** A list that fits its only page has nothing to keep its height for. */
const isWhole = (nav: PageNav): boolean => !nav.hasPrevious && nav.hasNext === false

function HeaderCell<TItem extends RowData>({
  table,
  header,
}: {
  table: ReactTable<PaginatedFeatures, TItem>
  header: Header<PaginatedFeatures, TItem>
}): JSX.Element {
  const sorted = header.column.getIsSorted()
  const text = header.isPlaceholder ? null : <table.FlexRender header={header} />
  if (!header.column.getCanSort()) return <th scope="col">{text}</th>
  const order = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'
  return (
    <th scope="col" aria-sort={order}>
      <button
        type="button"
        data-pq="sort"
        data-sorted={sorted || undefined}
        onClick={header.column.getToggleSortingHandler()}
      >
        {text}
      </button>
    </th>
  )
}

function Skeleton({ rows, columns }: { rows: number | null; columns: number }): JSX.Element[] {
  return Array.from({ length: Math.min(rows ?? 1, longestSkeleton) }, (_, row) => (
    <tr key={row} aria-hidden="true" data-pq="skeleton">
      {Array.from({ length: columns }, (__, column) => (
        <td key={column}>
          <span />
        </td>
      ))}
    </tr>
  ))
}

function Notice({ width, children }: { width: number; children: ReactNode }): JSX.Element {
  return (
    <tr data-pq="notice">
      <td colSpan={width}>{children}</td>
    </tr>
  )
}

function Empty({ nav, children }: { nav: PageNav; children: ReactNode }): JSX.Element {
  const { messages } = usePaginationLanguage()
  return (
    <>
      <p>{children ?? messages.noRows}</p>
      {nav.page !== 1 && (
        <button type="button" data-pq="to-first" onClick={() => nav.goFirst()}>
          {messages.firstPage}
        </button>
      )}
    </>
  )
}
