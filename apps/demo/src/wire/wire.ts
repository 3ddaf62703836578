import type { FetchLike } from '@paginated-query/core'
import { useSyncExternalStore } from 'react'

import { noteExchange, type Exchange } from './exchange.ts'

/** The line between one list and its API: it remembers the last exchange, and can be disturbed. */
export interface Wire {
  readonly fetch: FetchLike
  /** What happens to the next request, in the words of the API's `x-fault` header. */
  readonly disturbNext: (fault: string) => void
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => WireState
}

export interface WireState {
  readonly last: Exchange | null
  readonly fault: string
  readonly requests: number
}

export function createWire(): Wire {
  const listeners = new Set<() => void>()
  let state: WireState = { last: null, fault: '', requests: 0 }
  const change = (more: Partial<WireState>): void => {
    state = { ...state, ...more }
    for (const listener of listeners) listener()
  }

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    disturbNext: (fault) => change({ fault }),
    fetch: async (url, init) => {
      const { fault } = state
      const headers = fault === '' ? init.headers : { ...init.headers, 'x-fault': fault }
      change({ fault: '', requests: state.requests + 1 })
      const started = performance.now()
      const note = async (response: Response | null): Promise<void> =>
        change({ last: await noteExchange(url, response, started) })
      try {
        const response = await fetch(url, { ...init, headers })
        await note(response)
        return response
      } catch (error) {
        if (!init.signal?.aborted) await note(null)
        throw error
      }
    },
  }
}

export const useWire = (wire: Wire): WireState =>
  useSyncExternalStore(wire.subscribe, wire.read, wire.read)
