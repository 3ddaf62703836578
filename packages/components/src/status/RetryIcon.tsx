import type { JSX } from 'react'

/** An arrow that comes round again. Drawn, so that it doesn't depend on a font. */
export function RetryIcon(): JSX.Element {
  return (
    <svg
      data-pq="icon"
      aria-hidden="true"
      focusable="false"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M13 8a5 5 0 1 1-1.5-3.6L13 5.9M13 2.9v3h-3" />
    </svg>
  )
}
