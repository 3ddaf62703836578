import type { PaginatedSource, Target } from '@paginated-query/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { memo, type JSX } from 'react'

import { testClient } from '../../renderList.tsx'

export interface VersionedRow {
  readonly id: number
  readonly version: number
}

/** A list on screen, and how often what was drawn. */
export interface DrawnList<TResult> {
  readonly client: QueryClient
  /** What the hook answered last. */
  readonly list: () => TResult
  /** Renders of the component that calls the hook, since the last call. */
  readonly renders: () => number
  /** Ids of the rows that were drawn since the last call, each as often as it was. */
  readonly rowsDrawn: () => number[]
  /** Draws the app once more. */
  readonly redraw: () => void
}

/**
 * Draws what a hook answers as a list of memoised rows, and counts. Without StrictMode, which renders everything twice.
 *
 * @param read what of the answer the component reads: its rows
 */
export function drawList<TResult, TTarget extends Target>(
  source: PaginatedSource<VersionedRow, TTarget>,
  hook: (source: PaginatedSource<VersionedRow, TTarget>) => TResult,
  read: (list: TResult) => readonly VersionedRow[],
): DrawnList<TResult> {
  const client = testClient()
  let latest: { list: TResult } | null = null
  let renders = 0
  let rowsDrawn: number[] = []

  const Row = memo(function Row({ row }: { row: VersionedRow }): JSX.Element {
    rowsDrawn.push(row.id)
    return <li>{row.id}</li>
  })
  function List(): JSX.Element[] {
    renders += 1
    const list = hook(source)
    latest = { list }
    return read(list).map((row) => <Row key={row.id} row={row} />)
  }
  const app = (
    <QueryClientProvider client={client}>
      <ul>
        <List />
      </ul>
    </QueryClientProvider>
  )
  const view = render(app)

  return {
    client,
    list: () => (latest as { list: TResult }).list,
    renders: () => {
      const count = renders
      renders = 0
      return count
    },
    rowsDrawn: () => {
      const drawn = rowsDrawn
      rowsDrawn = []
      return drawn
    },
    redraw: () =>
      view.rerender(
        <QueryClientProvider client={client}>
          <ul>
            <List />
          </ul>
        </QueryClientProvider>,
      ),
  }
}
