import type { JSX } from 'react'

const paths = {
  first: 'M12 4 8 8l4 4M4 4v8',
  previous: 'M10 4 6 8l4 4',
  next: 'M6 4l4 4-4 4',
  last: 'M4 4l4 4-4 4M12 4v8',
  down: 'M4 6l4 4 4-4',
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
