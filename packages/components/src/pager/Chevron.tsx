import type { JSX } from 'react'

const paths = {
  first: 'M11.5 4 7.5 8l4 4M4.5 4v8',
  previous: 'M9.75 4 5.75 8l4 4',
  next: 'M6.25 4l4 4-4 4',
  last: 'M4.5 4l4 4-4 4M11.5 4v8',
  down: 'M4.5 6.25 8 9.75l3.5-3.5',
}

/** Drawn, so that it doesn't depend on a font; the stylesheet mirrors it where the text runs the other way. */
export function Chevron({ to }: { to: keyof typeof paths }): JSX.Element {
  return (
    <svg
      data-pq="chevron"
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[to]} />
    </svg>
  )
}
