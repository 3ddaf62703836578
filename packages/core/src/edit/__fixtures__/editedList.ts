import type { Id } from '../../feed/feed.ts'
import type { Page } from '../../page/page.ts'
import { editLog, type CachedPage, type PendingEdit } from '../editLog.ts'
import type { ListEdit } from '../listEdit.ts'

export interface Row {
  readonly id: number
  readonly name: string
}

const size = 4

/** A page of a list that is counted. */
export function pageOf(rows: readonly Row[], target: number): Page<Row> {
  const pageCount = Math.max(1, Math.ceil(rows.length / size))
  return {
    items: rows.slice((target - 1) * size, target * size),
    target,
    requestedSize: size,
    pageSize: size,
    total: { count: rows.length, precision: 'exact' },
    pageCount,
    next: target < pageCount ? target + 1 : null,
    previous: target > 1 ? target - 1 : null,
    hasNext: target < pageCount,
    evidence: 'pageCount',
  }
}

/** The row after an edit; a server does the same. */
export function applyTo(rows: readonly Row[], edit: ListEdit<Row>): readonly Row[] {
  if (edit.type === 'insert') return [edit.item, ...rows]
  if (edit.type === 'remove') return rows.filter(({ id }) => id !== edit.id)
  return rows.map((row) => (row.id === edit.id ? edit.change(row) : row))
}

interface Request {
  readonly target: number
  readonly promise: Promise<void>
  readonly resolve: () => void
  /** What the server answers; it may look long before the answer arrives. */
  answer: { page: Page<Row>; knows: ReadonlySet<Edit> } | null
  readonly settledBefore: ReadonlySet<Edit>
}

export interface Edit {
  readonly edit: ListEdit<Row>
  readonly pending: PendingEdit<Row>
  state: 'open' | 'done' | 'settled' | 'undone'
}

/** A server, a cache of its pages, and what should be shown. */
export class EditedList {
  rows: readonly Row[] = Array.from({ length: 11 }, (_, index) => ({ id: index + 1, name: 'old' }))
  readonly edits: Edit[] = []
  readonly requests: Request[] = []
  isIdle = true
  readonly #pages = new Map<number, CachedPage<Row>>()
  readonly #from = new Map<number, Pick<Request, 'settledBefore'> & { knows: ReadonlySet<Edit> }>()
  readonly #bases = new Map<number, Page<Row>>()
  readonly #log = editLog<Row>({
    first: 1,
    getId: ({ id }) => id,
    underWay: () => this.requests.map(({ promise }) => promise),
    onShow: () => {},
    onIdle: () => {
      this.isIdle = true
    },
  })

  constructor() {
    for (const target of [1, 2, 3, 4]) this.#put(target, pageOf(this.rows, target), undefined)
  }

  #put(target: number, page: Page<Row>, request: Request | undefined): void {
    const known = this.#pages.get(target)
    if (known) this.#log.drop(known)
    const answer = this.#log.answered(page, request?.promise)
    const cached = { list: 'list', walk: 'list', answer, shown: page }
    this.#pages.set(target, cached)
    this.#bases.set(target, page)
    // Between edits nothing is remembered: what is shown counts as what the server said.
    const all = new Set(this.edits)
    this.#from.set(target, {
      settledBefore: request?.settledBefore ?? all,
      knows: request?.answer?.knows ?? all,
    })
    this.#log.put(cached)
  }

  open(edit: ListEdit<Row>): void {
    if (this.isIdle)
      for (const [target, page] of this.#pages) this.#put(target, page.shown, undefined)
    this.isIdle = false
    this.edits.push({ edit, pending: this.#log.open(edit, 'list'), state: 'open' })
  }

  ask(target: number): void {
    let resolve = (): void => {}
    const promise = new Promise<void>((done) => {
      resolve = done
    })
    const settledBefore = new Set(this.edits.filter(({ state }) => state === 'settled'))
    this.requests.push({ target, promise, resolve, answer: null, settledBefore })
  }

  look(request: Request): void {
    const knows = new Set(this.edits.filter(({ state }) => state === 'done' || state === 'settled'))
    request.answer ??= { page: pageOf(this.rows, request.target), knows }
  }

  async land(request: Request): Promise<void> {
    this.look(request)
    this.requests.splice(this.requests.indexOf(request), 1)
    if (request.answer) this.#put(request.target, request.answer.page, request)
    request.resolve()
    await Promise.resolve()
  }

  do(edit: Edit): void {
    if (edit.state !== 'open' || this.#isBehind(edit)) return
    edit.state = 'done'
    this.rows = applyTo(this.rows, edit.edit)
  }

  /** A row that the server doesn't know yet can't be removed there. */
  #isBehind({ edit }: Edit): boolean {
    const first = this.edits.find((other) => other.edit.id === edit.id)
    return first?.edit !== edit && first?.state === 'open'
  }

  #isOn(insertion: Edit, { edit }: Edit): boolean {
    const { edit: inserted } = insertion
    return inserted.type === 'insert' && inserted !== edit && inserted.id === edit.id
  }

  finish(edit: Edit): void {
    const isNeeded = this.edits.some((other) => other.state === 'open' && this.#isOn(edit, other))
    if (edit.state === 'open' && isNeeded) return
    if (edit.state === 'open') {
      edit.state = 'undone'
      edit.pending.rollback()
    } else if (edit.state === 'done') {
      edit.state = 'settled'
      edit.pending.settle()
    }
  }

  shown(target: number): Page<Row> | undefined {
    return this.#pages.get(target)?.shown
  }

  /** The answer of a page, and on top of it every edit that wasn't settled when it was asked for, or is of a row that such an edit put in. */
  expected(target: number): { items: readonly Row[]; count: number } {
    const base = this.#bases.get(target) as Page<Row>
    const { settledBefore, knows } = this.#from.get(target) ?? {
      settledBefore: new Set(),
      knows: new Set(),
    }
    let items = base.items
    let count = base.total?.count ?? 0
    const put = new Set<Id>()
    for (const one of this.edits) {
      const { edit } = one
      if (one.state === 'undone' || (settledBefore.has(one) && !put.has(edit.id))) continue
      const isThere = [...this.#bases.values()].some((page) =>
        page.items.some(({ id }) => id === edit.id),
      )
      if (edit.type !== 'insert') items = applyTo(items, edit)
      else if (target === 1 && !isThere) {
        put.add(edit.id)
        items = [edit.item, ...items]
      }
      if (edit.type !== 'update' && !knows.has(one)) count += edit.type === 'insert' ? 1 : -1
    }
    return { items, count }
  }
}
