import {
  createColumnHelper,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type ColumnHelper,
  type RowData,
  type TableFeatures,
} from '@tanstack/react-table'

/** What a table over a paginated list can do: page and sort, both on the server. */
export interface PaginatedFeatures extends TableFeatures {
  readonly rowPaginationFeature: typeof rowPaginationFeature
  readonly rowSortingFeature: typeof rowSortingFeature
}

export const paginatedFeatures: PaginatedFeatures = tableFeatures({
  rowPaginationFeature,
  rowSortingFeature,
})

/** Columns of a paginated table. */
export type PaginatedColumns<TItem extends RowData> = readonly AnyColumn<TItem>[]

// oxlint-disable-next-line typescript/no-explicit-any -- each column has a value type of its own
type AnyColumn<TItem extends RowData> = ColumnDef<PaginatedFeatures, TItem, any>

/**
 * Makes a column helper that knows the item's fields.
 *
 * @example
 * const column = paginatedColumns<Project>()
 * const columns = column.columns([column.accessor('name', { header: 'Name' })])
 */
export const paginatedColumns = <TItem extends RowData>(): ColumnHelper<PaginatedFeatures, TItem> =>
  createColumnHelper<PaginatedFeatures, TItem>()
