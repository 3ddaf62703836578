'use client'
'use no memo'
import {
  PageSizeSelect,
  PageStatus,
  Pager,
  usePaginationLanguage,
} from '@paginated-query/components'
import { tableEnglish } from '@paginated-query/components/internal'
import { cursorNav, type PageNav } from '@paginated-query/core'
import type { RowData } from '@tanstack/react-table'
import {
  useCallback,
  useId,
  useRef,
  useState,
  type ComponentProps,
  type JSX,
  type ReactNode,
} from 'react'

import { Filler, Skeleton } from './EmptyRows.tsx'
import { HeaderCell } from './HeaderCell.tsx'
import { Empty, Failure } from './TableNotice.tsx'
import { useOverflow } from './useOverflow.ts'
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

/**
 * A table over a paginated list, with status, pager and page size below it.
 *
 * It keeps its height on a short last page, so that the pager doesn't move; rows on their way out are dimmed;
 * the first load shows as many empty rows as the page will have. What is too wide scrolls inside.
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
  const { messages, attributes } = usePaginationLanguage(tableEnglish)
  const tableId = useId()
  const home = useRef<HTMLTableElement>(null)
  const focusHome = useCallback(() => home.current?.focus(), [])
  const [scroller, isScrollable] = useOverflow()
  // Pressed, Retry waits for the answer, so that a second failure finds the focus where it was.
  const [holdsRetry, setHoldsRetry] = useState(false)

  const width = table.getAllLeafColumns().length
  const hasFailed = status === 'error' || (status === 'pending' && holdsRetry)
  return (
    <div
      data-pq="paginated-table"
      data-pending={nav.isPending ? '' : undefined}
      data-empty={status === 'success' && items.length === 0 ? '' : undefined}
      {...props}
    >
      {/* What overflows must be reachable by keys; what doesn't is no tab stop, and no landmark. */}
      <section
        ref={scroller}
        data-pq="table-scroller"
        {...(isScrollable && { 'aria-labelledby': tableId, tabIndex: 0 })}
      >
        <table ref={home} id={tableId} aria-label={label} aria-busy={nav.isPending} tabIndex={-1}>
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
                  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell is no control
                  <td key={cell.id} data-column={cell.column.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
            {status === 'pending' && !hasFailed && <Skeleton rows={nav.pageSize} width={width} />}
            {status === 'success' && items.length > 0 && !isWhole(nav) && (
              <Filler rows={(nav.pageSize ?? 0) - items.length} width={width} />
            )}
            {status === 'success' && items.length === 0 && (
              <Empty nav={nav} width={width} onGone={focusHome}>
                {empty}
              </Empty>
            )}
            {hasFailed && (
              <Failure
                {...{ nav, width }}
                error={error ?? null}
                onGone={focusHome}
                onHold={setHoldsRetry}
              />
            )}
          </tbody>
        </table>
      </section>
      <div data-pq="table-bar" {...attributes}>
        {/* Without the way out of an empty page: the table offers that itself, in place of the rows. */}
        <PageStatus.Root
          nav={status === 'error' ? nowhere : nav}
          itemCount={status === 'success' ? items.length : undefined}
        >
          <PageStatus.Rows />
          <PageStatus.Moved />
          <PageStatus.LiveRegion />
          <PageStatus.Failure />
          <PageStatus.Retry />
        </PageStatus.Root>
        <Pager nav={nav} aria-label={messages.paginationOf(label)} />
        <PageSizeSelect nav={nav} />
      </div>
    </div>
  )
}

/** A list that fits its only page has nothing to keep its height for. */
const isWhole = (nav: PageNav): boolean => !nav.hasPrevious && nav.hasNext === false

const nothing = (): void => {}

/** For the status: where the table tells what went wrong, it has nothing to add. */
const nowhere: PageNav = cursorNav({
  page: null,
  hasPrevious: false,
  hasNext: true,
  goFirst: nothing,
  goPrevious: nothing,
  goNext: nothing,
})
