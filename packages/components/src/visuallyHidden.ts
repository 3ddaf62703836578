import type { CSSProperties } from 'react'

/** For text that is only spoken. Not a rule of the stylesheet: it must hold for those who don't use ours. */
export const visuallyHidden: CSSProperties = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
}
