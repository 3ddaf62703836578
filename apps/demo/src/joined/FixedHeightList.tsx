import type { RandomAccessRows } from '@paginated-query/core'
import { useLayoutEffect, useRef, useState, type JSX, type ReactNode } from 'react'

const rowHeight = 36
/** Rows drawn above and below the view: of the pages there, what the cache holds. */
const overscan = 5

/**
 * Draws a list that is scrolled to any of its rows, all of one height: what `useRandomAccessPaginatedQuery` asks of a
 * component, in its simplest form. A browser can lay out about 200,000 rows like this.
 */
export function FixedHeightList<TItem>({
  rows,
  label,
  height = 10 * rowHeight,
  startRow = 0,
  renderItem,
}: {
  rows: RandomAccessRows<TItem>
  label: string
  /** Pixels. */
  height?: number
  startRow?: number
  renderItem: (item: TItem, index: number) => ReactNode
}): JSX.Element {
  const scroller = useRef<HTMLElement>(null)
  const [first, setFirst] = useState(startRow)
  const last = Math.min(rows.length - 1, Math.ceil(first + height / rowHeight))
  const from = Math.max(0, first - overscan)
  const drawn = Array.from(
    { length: Math.max(0, Math.min(rows.length, last + overscan + 1) - from) },
    (_, step) => from + step,
  )

  // Once more when it is known how many rows there are: there may have been no room before.
  const isCounted = rows.total !== null
  const isPlaced = useRef(false)
  useLayoutEffect(() => {
    if (isPlaced.current || !scroller.current) return
    scroller.current.scrollTop = startRow * rowHeight
    isPlaced.current = isCounted
  }, [startRow, isCounted])
  useLayoutEffect(() => rows.view(first, last))

  return (
    <section
      ref={scroller}
      aria-label={label}
      // The keyboard scrolls what has the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="any-row"
      style={{ blockSize: height }}
      onScroll={({ currentTarget }) => setFirst(Math.floor(currentTarget.scrollTop / rowHeight))}
    >
      <ol style={{ blockSize: rows.length * rowHeight }}>
        {drawn.map((index) => (
          <li
            key={index}
            aria-posinset={index + 1}
            aria-setsize={rows.length}
            style={{ insetBlockStart: index * rowHeight, blockSize: rowHeight }}
          >
            <Content rows={rows} index={index} renderItem={renderItem} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Content<TItem>({
  rows,
  index,
  renderItem,
}: {
  rows: RandomAccessRows<TItem>
  index: number
  renderItem: (item: TItem, index: number) => ReactNode
}): ReactNode {
  const state = rows.stateAt(index)
  const item = rows.at(index)
  if (item !== undefined) return renderItem(item, index)
  if (state.type === 'pending') return <span className="any-row-wait">{index + 1}</span>
  if (state.type !== 'failed') return null
  return (
    <>
      {"Couldn't be loaded. "}
      <button type="button" onClick={state.retry}>
        Retry
      </button>
    </>
  )
}
