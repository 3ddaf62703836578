/** Decides when something that changes may be acted upon. */
export interface Dwell {
  /** It has changed. */
  changed(): void
  /** Whatever waits doesn't happen. */
  cancel(): void
}

/** A change this long after the one before, in milliseconds, is no part of a gesture. */
const calm = 160
/** What has been still for this long, in milliseconds, is looked at. */
const still = 80

/**
 * Acts at once on a change that comes out of the calm, and on one in a flurry when it is over: a fling over thirty
 * pages asks for those that it ends on, a jump for its pages without waiting.
 *
 * @example
 * const asking = dwell(() => ask())
 * asking.changed()   // asked at once
 * asking.changed()   // asked 80 ms after the last of these
 */
export function dwell(act: () => void): Dwell {
  let last = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    changed() {
      const now = performance.now()
      const isCalm = now - last >= calm
      last = now
      clearTimeout(timer)
      if (isCalm) act()
      else timer = setTimeout(act, still)
    },
    cancel: () => clearTimeout(timer),
  }
}
