import type { Fault } from './fault.ts'

/** Faults that wait for requests, in the order in which they were given. */
export interface FaultQueue {
  /** @param times how many requests it happens to. @default every one until it is cleared */
  readonly add: (fault: Fault, times?: number) => void
  /** The fault of the next request. */
  readonly take: () => Fault
  readonly clear: () => void
}

/** Hands out each fault as often as it was given for, one per request. */
export function faultQueue(): FaultQueue {
  let waiting: { fault: Fault; times: number }[] = []
  return {
    add: (fault, times = Infinity) => {
      if (times > 0) waiting.push({ fault, times })
    },
    take: () => {
      const [first] = waiting
      if (first === undefined) return {}
      first.times -= 1
      if (first.times <= 0) waiting.shift()
      return first.fault
    },
    clear: () => {
      waiting = []
    },
  }
}
