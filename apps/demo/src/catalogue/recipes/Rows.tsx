import './rows.css'

import type { ReactNode } from 'react'

/** The rows of a page, in a box that stays as tall as a whole page. */
export function Rows({
  label,
  pageSize,
  isPending,
  children,
}: {
  label: string
  pageSize: number
  /** Whether others are on their way. */
  isPending: boolean
  children: readonly ReactNode[]
}) {
  return (
    <ul
      className="rows"
      aria-label={label}
      aria-busy={isPending}
      style={{ minBlockSize: `${pageSize * 2.25}rem` }}
    >
      {children}
    </ul>
  )
}
