import { contractorsCloud, csprCloud, dovetail, procore } from '@paginated-query/apis'
import {
  paginatedSource,
  type PaginatedSource,
  type PaginationApi,
  type Params,
  type Target,
} from '@paginated-query/core'
import { createFakeApi, type FakeApi, type FakeApiOptions } from '@paginated-query/testing'

export interface Row {
  readonly id: number
}

/** A list of numbered rows behind a fake of an API, and a gate that holds its answers. */
export interface TestList<TTarget extends Target> {
  readonly server: FakeApi
  readonly source: PaginatedSource<Row, TTarget>
  /** From now on answers wait until the gate opens. */
  readonly hold: () => void
  /** Lets everything through that waits, and all that comes. */
  readonly open: () => void
  /** Pages asked for so far, as the wire spells them. */
  readonly asked: () => number
}

export function testList<TTarget extends Target>(
  api: PaginationApi<TTarget>,
  options: { count?: number; params?: Params } & Partial<FakeApiOptions<Row>> = {},
): TestList<TTarget> {
  const { count = 95, params, ...server } = options
  const fake = createFakeApi(api, {
    rows: { count, at: (index) => ({ id: index + 1 }) },
    ...server,
  })
  let gate: Promise<void> = Promise.resolve()
  let release = (): void => {}
  const source = paginatedSource({
    api,
    path: '/rows',
    parse: (row) => row as Row,
    getId: (row) => row.id,
    ...(params && { params }),
    fetch: async (url, init) => {
      const answer = fake(url, init)
      await gate
      init.signal?.throwIfAborted()
      return answer
    },
  })
  return {
    server: fake,
    source,
    hold: () => {
      gate = new Promise((resolve) => {
        release = resolve
      })
    },
    open: () => release(),
    asked: () => fake.requests.length,
  }
}

export const numbered = { procore, csprCloud, contractorsCloud } as const
export { contractorsCloud, csprCloud, dovetail, procore }

export const ids = (items: readonly Row[]): number[] => items.map((row) => row.id)

export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
