'use client'
import { useCallback, useState } from 'react'

/**
 * Says whether what is inside of an element is wider than the element.
 *
 * @example
 * const [scroller, isScrollable] = useOverflow()
 * <div ref={scroller} tabIndex={isScrollable ? 0 : undefined}>…</div>
 */
export function useOverflow(): [
  ref: (element: HTMLElement | null) => (() => void) | undefined,
  isOverflowing: boolean,
] {
  const [isOverflowing, setOverflowing] = useState(false)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() =>
      setOverflowing(element.scrollWidth > element.clientWidth),
    )
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  return [ref, isOverflowing]
}
