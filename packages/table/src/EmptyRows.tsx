/* oxlint-disable jsx-a11y/control-has-associated-label -- a cell is no control */
import type { CSSProperties, JSX } from 'react'

/** More rows than this aren't worth drawing before anything is known; the rest is room. */
const longestSkeleton = 25

/** As many rows as the page will have, with nothing in them yet. */
export function Skeleton({ rows, width }: { rows: number | null; width: number }): JSX.Element {
  const drawn = Math.min(rows ?? 1, longestSkeleton)
  return (
    <>
      {Array.from({ length: drawn }, (_, row) => (
        <tr key={row} aria-hidden="true" data-pq="skeleton">
          {Array.from({ length: width }, (__, column) => (
            <td key={column}>
              <span />
            </td>
          ))}
        </tr>
      ))}
      <Filler rows={(rows ?? 0) - drawn} width={width} />
    </>
  )
}

/** The room of rows that aren't there, so that what is below stays where it is. */
export function Filler({ rows, width }: { rows: number; width: number }): JSX.Element | null {
  if (rows <= 0) return null
  return (
    <tr aria-hidden="true" data-pq="filler" style={{ '--pq-rows': rows } as CSSProperties}>
      <td colSpan={width} />
    </tr>
  )
}
