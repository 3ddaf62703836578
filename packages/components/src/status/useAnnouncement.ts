'use client'

import { useEffect, useState } from 'react'

/** Five quick presses are one announcement. */
const pause = 300
/** Who waits longer than this wants to hear that something is happening. */
const patience = 1000

/**
 * What the live region holds, and whether it is quiet. On mount it is the text itself, which nobody announces;
 * later changes wait until the paging comes to rest, and a page that takes more than a second says so.
 *
 * The first rows of a page that has just been opened are no news either: it is quiet until they are in.
 *
 * @example
 * const { said } = useAnnouncement({ text: '31 to 60 of 3,531', loading: 'Loading page 2', isPending })
 */
export function useAnnouncement(options: {
  text: string
  loading: string
  isPending: boolean
  /** The text tells more than which rows are there. */
  isNews: boolean
}): { said: string; isQuiet: boolean } {
  const { text, loading, isPending, isNews } = options
  const [said, setSaid] = useState(text)
  const [isQuiet, setQuiet] = useState(text === '' && isPending)
  const [firstText, setFirstText] = useState('')
  if (firstText === '' && text !== '' && !isPending) setFirstText(text)
  // The first rows didn't come: whatever comes next was asked for.
  if (isQuiet && text === '' && !isPending) setQuiet(false)
  const next = isPending ? loading : text
  const isFirst = said === '' && !isPending && !isNews && text === firstText
  useEffect(() => {
    if (next === said && (!isQuiet || said === '')) return
    const speak = (): void => {
      setSaid(next)
      if (!isFirst) setQuiet(false)
    }
    const timer = setTimeout(speak, isPending ? patience : pause)
    return () => clearTimeout(timer)
  }, [next, said, isPending, isFirst, isQuiet])
  return { said, isQuiet }
}
