'use client'

import { useEffect, useState } from 'react'

/** Quicker answers show no spinner at all. */
const delay = 150
/** A spinner that flashes up is worse than none. */
const shortest = 300

/**
 * Says whether a spinner is due: 150 ms after something began to be pending, then for at least 300 ms.
 *
 * @example
 * const isSpinning = useSpinner(nav.isPending)
 */
export function useSpinner(isPending: boolean): boolean {
  const [shownAt, setShownAt] = useState(0)
  const isShown = shownAt > 0
  useEffect(() => {
    if (isPending === isShown) return
    const wait = isPending ? delay : shownAt + shortest - Date.now()
    const timer = setTimeout(() => setShownAt(isPending ? Date.now() : 0), wait)
    return () => clearTimeout(timer)
  }, [isPending, isShown, shownAt])
  return isShown
}
