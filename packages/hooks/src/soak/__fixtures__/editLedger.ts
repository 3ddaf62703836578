import { listEditor, type OpenEdit } from '../../editing/listEditor.ts'
import type { Filter, SoakRow } from './movingServer.ts'
import type { Slot } from './slot.ts'
import type { World } from './World.tsx'

/** What a person does to a row before the server has answered. */
export type Wish =
  | { readonly type: 'update' | 'remove'; readonly row: number }
  /** `isNamed`: the app knows the id that the server will give it. */
  | { readonly type: 'insert'; readonly at: 'start' | 'end'; readonly isNamed: boolean }

/** An edit, and how far it came. */
export interface SoakEdit {
  readonly type: Wish['type']
  /** What it writes on a row; rises with each edit. */
  readonly note: number
  /** The list that it was made in, and the end at which a row was put in. */
  readonly filter: Filter
  readonly at: 'start' | 'end' | undefined
  /** The row's id on the server, which rises with its place. */
  readonly serverId: number
  /** The row's id on screen. */
  readonly shownId: number
  /** The edit that put the row in. */
  readonly maker: SoakEdit | undefined
  readonly open: OpenEdit<SoakRow>
  /** Does it on the server, if that can be. */
  readonly take: () => { readonly row: SoakRow | undefined } | null
  state: 'open' | 'taken' | 'settled' | 'refused'
  /** What the server answered with. */
  answer: SoakRow | undefined
  /** When the server did it, and when the editor heard how it ended: counts of such events. */
  takenAt: number
  endedAt: number
}

const unended = { state: 'open', answer: undefined, takenAt: 0, endedAt: 0 } as const

/** Every edit of a soak. */
export class EditLedger {
  readonly all: SoakEdit[] = []
  readonly #world: World
  #now = 0

  constructor(world: World) {
    this.#world = world
  }

  /** Edits whose end the editor hasn't heard of. */
  get pending(): readonly SoakEdit[] {
    return this.all.filter(({ state }) => state === 'open' || state === 'taken')
  }

  /** Rows that may be on screen otherwise than the server says. */
  get ids(): ReadonlySet<number> {
    return new Set(this.all.flatMap(({ serverId, shownId }) => [serverId, shownId]))
  }

  /** Rows of which a person said where they stand. */
  get placed(): ReadonlySet<number> {
    const inserted = this.all.filter(({ type }) => type === 'insert')
    return new Set(inserted.flatMap(({ serverId, shownId }) => [serverId, shownId]))
  }

  /** Whether rows come or go by an edit. */
  get hasMoved(): boolean {
    return this.all.some(({ type, state }) => type !== 'update' && state !== 'refused')
  }

  begin(slot: Slot, wish: Wish): void {
    const { client, server, sourceOf } = this.#world
    const editor = listEditor(client, sourceOf(slot))
    const note = this.all.length + 1
    const add = (edit: Omit<SoakEdit, 'note' | 'filter' | keyof typeof unended>): void => {
      this.#touch()
      this.all.push({ ...edit, ...unended, note, filter: slot.filter })
    }
    if (wish.type === 'insert') {
      const { type, at, isNamed } = wish
      const serverId = server.reserve(at)
      const shownId = isNamed ? serverId : 100_000 + serverId
      const kind = slot.filter ?? 'a'
      const open = editor.insert({ id: shownId, kind, version: 0, note }, { at })
      const take = () => ({ row: server.create(serverId, { kind, note }) })
      return add({ type, at, serverId, shownId, maker: undefined, open, take })
    }
    const rows = slot.list?.items ?? []
    const shownId = rows[wish.row % rows.length]?.id
    if (shownId === undefined) return
    const maker = this.all.find(({ type, shownId: id }) => type === 'insert' && id === shownId)
    const serverId = maker?.serverId ?? shownId
    // The page was taken out of the cache, so what is on screen has an id that the server never gave.
    if (maker?.state === 'settled' && shownId !== serverId) return
    // Nobody can ask for a row to be changed before the server has told its id.
    const canBeTaken = (): boolean => maker?.state !== 'open' && maker?.state !== 'refused'
    if (wish.type === 'remove') {
      const take = () => (canBeTaken() ? { row: server.delete(serverId) } : null)
      const open = editor.remove(shownId)
      return add({ type: 'remove', at: undefined, serverId, shownId, maker, open, take })
    }
    const open = editor.update(shownId, (row) => ({ ...row, note }))
    const take = () => {
      const row = canBeTaken() ? server.write(serverId, note) : null
      return row && { row }
    }
    add({ type: 'update', at: undefined, serverId, shownId, maker, open, take })
  }

  /** The server does it, and its answer is on the way. Says whether it could. */
  take(edit: SoakEdit): boolean {
    if (edit.state !== 'open') return edit.state === 'taken'
    const taken = edit.take()
    if (taken === null) return false
    this.#now += 1
    Object.assign(edit, { state: 'taken', answer: taken.row, takenAt: this.#now })
    return true
  }

  /** The editor hears that it was done, and with which row, or that it can't be. */
  settle(edit: SoakEdit, isToldOf: boolean): void {
    if (!this.take(edit)) return this.refuse(edit)
    this.#end(edit, 'settled')
    // A row that got another id is told of, or it would come twice.
    const isRenamed = edit.serverId !== edit.shownId
    edit.open.settle(isToldOf || isRenamed ? edit.answer : undefined)
  }

  refuse(edit: SoakEdit): void {
    this.#end(edit, 'refused')
    edit.open.rollback()
  }

  #end(edit: SoakEdit, state: 'settled' | 'refused'): void {
    this.#now += 1
    Object.assign(edit, { state, endedAt: this.#now })
    this.#touch()
  }

  /** What a reader read may be elsewhere now. */
  #touch(): void {
    for (const slot of this.#world.slots)
      if (slot.kind === 'endless') Object.assign(slot, { top: null, length: 0 })
  }
}
