import { contractorsCloud } from '@paginated-query/apis'
import type { Page, PaginatedSource } from '@paginated-query/core'
import { QueryClient, QueryObserver } from '@tanstack/react-query'

import { pageQueryOptions } from '../../pageQueryOptions.ts'
import { listEditor, type OpenEdit } from '../listEditor.ts'

export interface Row {
  readonly id: number
  readonly name: string
}

/** An edit, as the server and the page would do it. */
export interface Edit {
  readonly apply: (rows: readonly Row[]) => readonly Row[]
  readonly id: number
  readonly by: -1 | 0 | 1
  readonly open: OpenEdit<Row>
  state: 'open' | 'done' | 'settled' | 'undone'
}

interface Request {
  readonly target: number
  readonly settledBefore: ReadonlySet<Edit>
  answer: { readonly page: Page<Row, number>; readonly knows: ReadonlySet<Edit> } | null
  readonly resolve: (page: Page<Row, number>) => void
  readonly reject: (error: Error) => void
}

interface Base {
  readonly page: Page<Row, number>
  readonly knows: ReadonlySet<Edit>
  readonly settledBefore: ReadonlySet<Edit>
}

const size = 4
export const targets = [1, 2, 3, 4] as const

/** Lets answers arrive, which takes TanStack Query a few turns of the queue. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

/** A server whose answers come when a test says so, a query client, and what its pages should show. */
export class EditedCache {
  readonly edits: Edit[] = []
  readonly client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  rows: readonly Row[] = Array.from({ length: 11 }, (_, index) => ({ id: index + 1, name: 'old' }))
  requests: Request[] = []
  readonly #bases = new Map<number, Base>()
  readonly #current = new Map<number, Request>()
  readonly #source: PaginatedSource<Row, number> = {
    api: contractorsCloud,
    key: ['Edited', 'https://edited.test/rows', {}],
    getId: ({ id }) => id,
    with: () => this.#source,
    load: ({ target }) =>
      new Promise((resolve, reject) => {
        const settledBefore = new Set(this.edits.filter(({ state }) => state === 'settled'))
        const request = { target, settledBefore, answer: null, resolve, reject }
        this.requests.push(request)
        this.#current.set(target, request)
      }),
  }
  readonly editor = listEditor(this.client, this.#source)
  readonly #release: (() => void)[]

  constructor() {
    this.#release = targets.map((target) => {
      const page = this.#pageOf(target)
      this.client.setQueryData(this.#keyOf(target), page)
      this.#bases.set(target, { page, knows: new Set(), settledBefore: new Set() })
      const options = pageQueryOptions(this.#source, { target, pageSize: size })
      const held = { ...options, retry: false, staleTime: Infinity }
      return new QueryObserver(this.client, held).subscribe(() => {})
    })
  }

  /** Whether the editor has forgotten everything. */
  get isIdle(): boolean {
    return (
      (this.client.getQueryCache() as unknown as { listeners: Set<unknown> }).listeners.size === 0
    )
  }

  shown(target: number): Page<Row, number> | undefined {
    return this.client.getQueryData(this.#keyOf(target))
  }

  ask(target: number): void {
    void this.client.refetchQueries({ queryKey: this.#keyOf(target) }).catch(() => {})
  }

  look(request: Request): void {
    const knows = new Set(this.edits.filter(({ state }) => state === 'done' || state === 'settled'))
    request.answer ??= { page: this.#pageOf(request.target), knows }
  }

  async land(request: Request): Promise<void> {
    this.look(request)
    const { answer, target, settledBefore } = request
    this.#forget(request)
    if (answer) request.resolve(answer.page)
    await settle()
    if (!answer || this.#current.get(target) !== request) return
    this.#current.delete(target)
    this.#bases.set(target, { ...answer, settledBefore })
  }

  async fail(request: Request): Promise<void> {
    this.#forget(request)
    request.reject(new Error('Lost.'))
    await settle()
    if (this.#current.get(request.target) === request) this.#current.delete(request.target)
  }

  async cancel(target: number): Promise<void> {
    this.#current.delete(target)
    await this.client.cancelQueries({ queryKey: this.#keyOf(target) })
  }

  open(edit: Omit<Edit, 'state'>): void {
    this.edits.push({ ...edit, state: 'open' })
  }

  do(edit: Edit): void {
    const [first] = this.edits.filter(({ id }) => id === edit.id)
    // A row that the server doesn't know yet can't be edited there.
    if (edit.state !== 'open' || (first !== edit && first?.by === 1 && first.state === 'open'))
      return
    edit.state = 'done'
    this.rows = edit.apply(this.rows)
  }

  finish(edit: Edit): void {
    const isNeeded = this.edits.some(
      (other) => other !== edit && other.id === edit.id && other.state === 'open',
    )
    if (edit.state === 'open' && !(edit.by === 1 && isNeeded)) {
      edit.state = 'undone'
      edit.open.rollback()
    } else if (edit.state === 'done') {
      edit.state = 'settled'
      edit.open.settle()
    }
  }

  /** The answer of a page, and on top of it every edit that wasn't settled when it was asked for, or is of a row that such an edit put in. */
  expected(target: number): { items: readonly Row[]; count: number } {
    const { page, knows, settledBefore } = this.#bases.get(target) as Base
    const all = [...this.#bases.values()].flatMap((base) => base.page.items.map(({ id }) => id))
    let { items } = page
    let count = page.total?.count ?? 0
    const put = new Set<number>()
    for (const edit of this.edits) {
      if (edit.state === 'undone' || (settledBefore.has(edit) && !put.has(edit.id))) continue
      const isPut = edit.by === 1 && target === 1 && !all.includes(edit.id)
      if (isPut) put.add(edit.id)
      if (edit.by !== 1 || isPut) items = edit.apply(items)
      if (!knows.has(edit)) count += edit.by
    }
    return { items, count }
  }

  /** What the editor has forgotten counts as what the server said. */
  rebase(): void {
    if (!this.isIdle) return
    const all = new Set(this.edits)
    for (const target of targets) {
      const page = this.shown(target)
      if (page) this.#bases.set(target, { page, knows: all, settledBefore: all })
    }
  }

  dispose(): void {
    for (const release of this.#release) release()
    this.client.clear()
  }

  #forget(request: Request): void {
    this.requests = this.requests.filter((other) => other !== request)
  }

  #keyOf(target: number) {
    return pageQueryOptions(this.#source, { target, pageSize: size }).queryKey
  }

  #pageOf(target: number): Page<Row, number> {
    const pageCount = Math.max(1, Math.ceil(this.rows.length / size))
    const hasNext = target < pageCount
    return {
      items: this.rows.slice((target - 1) * size, target * size),
      target,
      requestedSize: size,
      pageSize: size,
      total: { count: this.rows.length, precision: 'exact' },
      pageCount,
      next: hasNext ? target + 1 : null,
      previous: target > 1 ? target - 1 : null,
      hasNext,
      evidence: 'pageCount',
    }
  }
}
