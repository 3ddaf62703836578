import { isPassing, retryDelay, shouldRetry } from '../error/retry.ts'

interface Request<TTarget, TAnswer> {
  readonly target: TTarget
  readonly turn: number
  failures: number
  readonly resolve: (answer: TAnswer) => void
  readonly reject: (error: Error) => void
}

/**
 * Makes a function that sends requests in turn, at most `concurrency` at a time. They wait as one: where one is told
 * to wait, or the connection fails, no other is sent until then. An abort rejects all of them at once, whatever
 * `load` does with the signal.
 *
 * A server that is at its limit would refuse the whole pool again, so after a wait one request goes ahead, and each
 * answer makes room for one more. Each request counts its own failures; the first that fails for good takes along
 * what wasn't sent yet and comes after it, or all of that where the server asked for less.
 */
export function requestPool<TTarget, TAnswer>(options: {
  load: (target: TTarget) => Promise<TAnswer>
  concurrency: number
  signal: AbortSignal
  /** Hears until when the pool waits, again where that becomes later, and `null` when it goes on. */
  onWait: (until: Date | null) => void
}): (target: TTarget) => Promise<TAnswer> {
  const { load, concurrency, signal, onWait } = options
  const unsettled = new Set<Request<TTarget, TAnswer>>()
  let queue: Request<TTarget, TAnswer>[] = []
  let turns = 0
  let active = 0
  let width = concurrency
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitsUntil = 0
  let isClosed = false
  let closedBy: unknown

  const sendMore = (): void => {
    if (timer !== undefined || active >= width) return
    const request = queue.shift()
    if (!request) return
    void send(request)
    sendMore()
  }
  const send = async (request: Request<TTarget, TAnswer>): Promise<void> => {
    active += 1
    try {
      const answer = await load(request.target)
      width = Math.min(concurrency, width + 1)
      unsettled.delete(request)
      request.resolve(answer)
    } catch (error) {
      if (!signal.aborted) fail(request, error)
    }
    active -= 1
    sendMore()
  }
  const fail = (request: Request<TTarget, TAnswer>, error: unknown): void => {
    if (!isClosed && shouldRetry(request.failures, error)) {
      queue = [...queue, request].sort((one, other) => one.turn - other.turn)
      wait(retryDelay(request.failures, error))
      request.failures += 1
      return
    }
    if (isPassing(error)) {
      isClosed = true
      closedBy = error
    }
    drop([request, ...queue.filter(({ turn }) => isClosed || turn > request.turn)], error)
  }
  const drop = (requests: Iterable<Request<TTarget, TAnswer>>, error: unknown): void => {
    for (const request of requests) {
      unsettled.delete(request)
      request.reject(error as Error)
    }
    queue = queue.filter((request) => unsettled.has(request))
  }
  const wait = (delay: number): void => {
    const until = Date.now() + delay
    if (until <= waitsUntil) return
    waitsUntil = until
    clearTimeout(timer)
    timer = setTimeout(goOn, delay)
    onWait(new Date(until))
  }
  const goOn = (): void => {
    timer = undefined
    waitsUntil = 0
    width = 1
    onWait(null)
    sendMore()
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    drop(unsettled, signal.reason)
  })

  return (target) =>
    new Promise<TAnswer>((resolve, reject) => {
      const request = { target, turn: turns, failures: 0, resolve, reject }
      turns += 1
      unsettled.add(request)
      queue.push(request)
      if (signal.aborted || isClosed) drop([request], signal.aborted ? signal.reason : closedBy)
      else sendMore()
    })
}
