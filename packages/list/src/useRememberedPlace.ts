'use client'

import { useLayoutEffect, type RefObject } from 'react'

/** The first row that is whole, and where it stands: what holds when rows above it turn out to be higher. */
interface Place {
  readonly row: number
  readonly pixels: number
}

/** What is asked of the virtualiser. */
interface Layout {
  readonly options: { readonly count: number }
  readonly getOffsetForIndex: (
    index: number,
    align: 'start',
  ) => readonly [offset: number, ...rest: unknown[]] | undefined
  readonly getVirtualItemForOffset: (
    offset: number,
  ) => { readonly index: number; readonly start: number; readonly end: number } | undefined
}

const places = new Map<string, Place>()
/** Of a history that nobody goes back through, the oldest places are forgotten. */
const most = 100

/**
 * Brings a list back to where it was when it was last left under this name.
 *
 * @example
 * useRememberedPlace({ name: location.key, scroller, virtualizer })
 */
export function useRememberedPlace(options: {
  /** `undefined` = nothing is remembered. */
  name: string | undefined
  scroller: RefObject<HTMLElement | null>
  virtualizer: Layout
}): void {
  const { name, scroller, virtualizer } = options
  useLayoutEffect(() => {
    const element = scroller.current
    if (name === undefined || element === null) return
    const place = places.get(name)
    if (place && place.row < virtualizer.options.count) {
      const [start] = virtualizer.getOffsetForIndex(place.row, 'start') ?? [0]
      element.scrollTo({ top: start - place.pixels, behavior: 'instant' })
    }
    return () => {
      const { scrollTop } = element
      const row = virtualizer.getVirtualItemForOffset(scrollTop)
      places.delete(name)
      if (row && scrollTop > 0) {
        places.set(name, { row: row.index + 1, pixels: row.end - scrollTop })
      }
      const [oldest] = places.keys()
      if (places.size > most && oldest !== undefined) places.delete(oldest)
    }
  }, [name, scroller, virtualizer])
}
