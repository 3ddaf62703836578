import type { FetchLike } from '@paginated-query/core'
import type { FakeApi, Fault } from '@paginated-query/testing'

interface Held {
  readonly url: string
  readonly headers: Record<string, string>
  /** What the server said, where it was asked before its answer arrives. */
  reply: Response | null
  readonly resolve: (reply: Response) => void
  readonly reject: (error: unknown) => void
}

/** A network on which each request waits until it is told to arrive. */
export interface HeldNetwork {
  readonly fetch: FetchLike
  /** From now on answers arrive at once, or wait again. Those that wait go on waiting. */
  readonly hurry: (isPrompt: boolean) => void
  /** Requests under way. */
  readonly size: () => number
  /** The server answers now, and the answer stays on its way. */
  readonly reach: (which: number) => Promise<void>
  /** The answer arrives. Asked for now, unless the server was reached before. */
  readonly land: (which: number) => Promise<void>
  /** Something goes wrong with the request. */
  readonly fail: (which: number, fault: Fault) => Promise<void>
}

export function heldNetwork(server: FakeApi): HeldNetwork {
  const waiting: Held[] = []
  let isPrompt = false
  const pick = (which: number): Held | undefined => waiting[which % waiting.length]
  const leave = (held: Held): void => {
    const position = waiting.indexOf(held)
    if (position !== -1) waiting.splice(position, 1)
  }
  const ask = async ({ url, headers }: Held): Promise<Response> => {
    const reply = await server(url, { headers })
    // Read already, so that an answer arrives within the moment in which it lands.
    const text = await reply.text()
    const { status, headers: sent } = reply
    return { status, headers: sent, url: '', text: async () => text } as Response
  }
  const finish = async (held: Held): Promise<void> => {
    leave(held)
    try {
      held.resolve(held.reply ?? (await ask(held)))
    } catch (error) {
      held.reject(error)
    }
  }
  return {
    fetch: (url, { headers, signal }) =>
      new Promise((resolve, reject) => {
        const held = { url, headers, reply: null, resolve, reject }
        waiting.push(held)
        if (isPrompt) void finish(held)
        signal?.addEventListener('abort', () => {
          leave(held)
          reject(signal.reason as Error)
        })
      }),
    hurry: (isHurried) => {
      isPrompt = isHurried
    },
    size: () => waiting.length,
    reach: async (which) => {
      const held = pick(which)
      if (held) held.reply ??= await ask(held)
    },
    land: async (which) => {
      const held = pick(which)
      if (held) await finish(held)
    },
    fail: async (which, fault) => {
      const held = pick(which)
      if (!held) return
      held.reply = null
      server.fail(fault, { times: 1 })
      await finish(held)
    },
  }
}
