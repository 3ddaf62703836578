'use client'

import { useEffect, useState } from 'react'

/** Five quick presses are one announcement. */
const pause = 300
/** Who waits longer than this wants to hear that something is happening. */
const patience = 1000

/**
 * What the live region holds. On mount it is the text itself, which nobody announces; later changes wait
 * until the paging comes to rest, and a page that takes more than a second says so.
 *
 * @example
 * const said = useAnnouncement({ text: '31 to 60 of 3,531', loading: 'Loading page 2', isPending })
 */
export function useAnnouncement(options: {
  text: string
  loading: string
  isPending: boolean
}): string {
  const { text, loading, isPending } = options
  const [said, setSaid] = useState(text)
  const next = isPending ? loading : text
  useEffect(() => {
    if (next === said) return
    const timer = setTimeout(() => setSaid(next), isPending ? patience : pause)
    return () => clearTimeout(timer)
  }, [next, said, isPending])
  return said
}
