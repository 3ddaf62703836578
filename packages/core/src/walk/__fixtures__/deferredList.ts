import type { Page } from '../../page/page.ts'
import type { PaginatedSource } from '../../source/source.ts'

export interface Row {
  readonly id: number
}

/** The source of a numbered list whose answers come when a test says so. */
export interface DeferredList {
  readonly source: PaginatedSource<Row, number>
  /** Every page asked for, in the order of the requests. */
  readonly asked: readonly number[]
  /** The pages whose answers are awaited. */
  readonly underWay: readonly number[]
  /** The signals of the requests, by page. */
  readonly signals: ReadonlyMap<number, AbortSignal | undefined>
  /** Answers a request, and lets everything happen that follows from it. */
  readonly answer: (target: number, page?: Partial<Page<Row, number>>) => Promise<void>
  readonly refuse: (target: number, error: Error) => Promise<void>
}

/** From before a test replaces the clock. */
const { setTimeout: soon } = globalThis

/** Lets everything happen that needs neither an answer nor time. */
export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    soon(resolve)
  })

export const rowsFrom = (start: number, count: number): Row[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => ({ id: start + index }))

/** Page `target` of a list that counts rows and pages. */
export function numberedPage(
  target: number,
  { count, size }: { count: number; size: number },
): Page<Row, number> {
  const start = (target - 1) * size
  const pageCount = Math.max(1, Math.ceil(count / size))
  const hasNext = target < pageCount
  return {
    items: rowsFrom(start, Math.min(size, count - start)),
    target,
    requestedSize: size,
    pageSize: size,
    total: { count, precision: 'exact' },
    pageCount,
    next: hasNext ? target + 1 : null,
    previous: target > 1 ? target - 1 : null,
    hasNext,
    evidence: 'pageCount',
  }
}

export function deferredList(list: { count: number; size: number }): DeferredList {
  const asked: number[] = []
  const signals = new Map<number, AbortSignal | undefined>()
  const open = new Map<
    number,
    { resolve: (page: Page<Row, number>) => void; reject: (error: Error) => void }
  >()
  const take = (target: number) => {
    const request = open.get(target)
    if (!request)
      throw new Error(`Page ${target} isn't under way, but ${[...open.keys()].join()} are`)
    open.delete(target)
    return request
  }
  const limits = { default: 1, min: 1, max: list.size }
  const style = {
    first: 1,
    ask: () => ({}),
    read: () => numberedPage(1, list),
  }
  const source: PaginatedSource<Row, number> = {
    api: { name: 'Deferred', baseUrl: 'https://deferred.test', style, pageSize: limits },
    key: ['deferred'],
    getId: (row) => row.id,
    with: () => source,
    load: ({ target, signal }) => {
      asked.push(target)
      signals.set(target, signal)
      return new Promise((resolve, reject) => {
        open.set(target, { resolve, reject })
      })
    },
  }
  return {
    source,
    asked,
    signals,
    get underWay() {
      return [...open.keys()]
    },
    async answer(target, page) {
      take(target).resolve({ ...numberedPage(target, list), ...page })
      await settle()
    },
    async refuse(target, error) {
      take(target).reject(error)
      await settle()
    },
  }
}
