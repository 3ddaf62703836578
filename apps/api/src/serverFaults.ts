import type { ApiName } from './mountLists.ts'

/** A fault that waits for requests. */
export interface WaitingFault {
  /** `null`: whichever API is asked next. */
  readonly api: ApiName | null
  /** As in the `x-fault` header. */
  readonly fault: string
  /** Requests that it happens to; `null`: every one. */
  readonly times: number | null
}

/** Faults of the whole server, in the order in which they were given. */
export interface ServerFaults {
  readonly add: (fault: WaitingFault) => void
  /** What happens to the next request to an API; `''`: nothing. */
  readonly take: (api: ApiName) => string
  readonly clear: () => void
}

/** Hands out each fault as often as it was given for, however many lists an API has. */
export function serverFaults(): ServerFaults {
  let waiting: WaitingFault[] = []
  return {
    add: (fault) => {
      waiting.push(fault)
    },
    take: (api) => {
      const found = waiting.find((fault) => fault.api === null || fault.api === api)
      if (found === undefined) return ''
      const { times } = found
      if (times !== null) {
        waiting = waiting.flatMap((fault) => {
          if (fault !== found) return [fault]
          return times > 1 ? [{ ...fault, times: times - 1 }] : []
        })
      }
      return found.fault
    },
    clear: () => {
      waiting = []
    },
  }
}
