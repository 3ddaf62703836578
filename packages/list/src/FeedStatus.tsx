'use client'

import { useState, type CSSProperties, type JSX } from 'react'

import type { ListMessages } from './messages.ts'

/**
 * Says how many rows have come, politely, once they are there; rows that come before anybody reads are no news.
 * Newer rows that wait are, wherever somebody is.
 */
export function FeedStatus({
  length,
  newer,
  isRead,
  messages,
  write,
}: {
  length: number
  /** Rows that wait above the list. */
  newer: number
  /** Somebody has scrolled, is inside, or asked for more. */
  isRead: boolean
  messages: ListMessages
  write: (value: number) => string
}): JSX.Element {
  const [known, setKnown] = useState(length)
  const [said, setSaid] = useState('')
  if (length !== known) {
    setKnown(length)
    const count = length - known
    if (isRead && known > 0 && count > 0)
      setSaid(messages.loaded(count, write(count), write(length)))
  }
  const [waiting, setWaiting] = useState(newer)
  if (newer !== waiting) {
    setWaiting(newer)
    if (newer > waiting) setSaid(messages.newer(newer, write(newer)))
  }
  return <output style={visuallyHidden}>{said}</output>
}

/** Not a rule of the stylesheet: it must hold for those who don't use ours. */
const visuallyHidden: CSSProperties = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
}
