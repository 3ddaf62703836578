'use client'

import type { LanguageAttributes, ListMessages } from '@paginated-query/components'
import { visuallyHidden } from '@paginated-query/components/internal'
import { useState, type JSX } from 'react'

/**
 * Says how many rows have come, politely, once they are there; rows that come before anybody reads are no news.
 * Newer rows that wait are, wherever somebody is.
 */
export function FeedStatus({
  length,
  newer,
  isRead,
  messages,
  attributes,
  write,
}: {
  length: number
  /** Rows that wait above the list. */
  newer: number
  /** Somebody has scrolled, is inside, or asked for more. */
  isRead: boolean
  messages: ListMessages
  attributes: LanguageAttributes
  write: (value: number) => string
}): JSX.Element {
  const [known, setKnown] = useState(length)
  const [said, setSaid] = useState('')
  if (length !== known) {
    setKnown(length)
    const count = length - known
    if (isRead && known > 0 && count > 0)
      setSaid(messages.moreLoaded(count, write(count), write(length)))
  }
  const [waiting, setWaiting] = useState(newer)
  if (newer !== waiting) {
    setWaiting(newer)
    if (newer > waiting) setSaid(messages.newerRows(newer, write(newer)))
  }
  return (
    <output style={visuallyHidden} {...attributes}>
      {said}
    </output>
  )
}
