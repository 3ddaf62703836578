import { clampPageSize, paginatedSource, type Target } from '@paginated-query/core'
import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { vi } from 'vitest'

import { pageQueryOptions } from '../../pageQueryOptions.ts'
import { checkEdits } from './checkEdits.ts'
import { checkEndless } from './checkEndless.ts'
import { checkPages, type Entry } from './checkPages.ts'
import { describeSlot } from './describeSlot.ts'
import { EditLedger } from './editLedger.ts'
import { heldNetwork, type HeldNetwork } from './heldNetwork.ts'
import { loadLog, type LoadLog, type SoakSource } from './loadLog.ts'
import { movingServer, type Filter, type MovingServer, type SoakRow } from './movingServer.ts'
import { PagesModel, type Place, type SoakPage } from './pagesModel.ts'
import { Screen } from './Screen.tsx'
import { settle } from './settle.ts'
import type { Setup } from './setup.ts'
import { EndlessSlot, PagesSlot, type Slot } from './slot.ts'

/** A server, a network, a cache and what is on screen, with everything that may happen to them. */
export class World {
  readonly setup: Setup
  readonly server: MovingServer
  readonly network: HeldNetwork
  readonly loads: LoadLog
  readonly client: QueryClient
  readonly slots: readonly Slot[]
  readonly edits = new EditLedger(this)
  readonly isNumbered: boolean
  /** Time passes, and nothing else happens. */
  isWaiting = false
  wasReset = false
  /** What happened so far, for the message of a failure. */
  readonly #history: string[] = []
  readonly #problems: string[] = []
  readonly #sources = new Map<Filter, SoakSource>()
  readonly #view: ReturnType<typeof render>
  #mounts = 0
  #draws = 0

  constructor(setup: Setup) {
    const { kind, count, maxPageSize, staleTime, gcTime, pageSize } = setup
    this.setup = setup
    this.isNumbered = kind.isNumbered
    this.client = new QueryClient({ defaultOptions: { queries: { staleTime, gcTime } } })
    this.server = movingServer(kind.api, { count, maxPageSize })
    this.network = heldNetwork(this.server.api)
    this.network.hurry(setup.isPrompt)
    this.loads = loadLog({
      client: this.client,
      staleTime,
      isWaiting: () => this.isWaiting,
      report: this.report,
    })
    const onDraw = (name: string): void => {
      this.#draws += 1
      if (!this.#slot(name).isMounted) this.report(`${name} was drawn after it was unmounted`)
    }
    this.slots = setup.slots.map((slot, index) => {
      const given = { filter: slot.filter, pageSize, onDraw }
      const name = `${slot.kind} ${index}`
      return slot.kind === 'pages' ? new PagesSlot(name, given) : new EndlessSlot(name, given)
    })
    vi.spyOn(console, 'error').mockImplementation((...said) => this.report(said.join(' ')))
    // The jitter of retries.
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    this.#view = render(this.#app())
  }

  /** Notes what is wrong, for the next check. */
  report = (problem: string): void => void this.#problems.push(problem)

  sourceOf = ({ filter }: { filter: Filter }): SoakSource => {
    const known = this.#sources.get(filter)
    if (known && !this.setup.makesSources) return known
    const source = this.loads.watch(
      paginatedSource({
        api: this.setup.kind.api,
        path: '/rows',
        parse: (row) => row as SoakRow,
        getId: ({ id }) => id,
        fetch: this.network.fetch,
        ...(filter && { params: { kind: filter } }),
      }),
    )
    this.#sources.set(filter, source)
    return source
  }

  draw(): void {
    this.#view.rerender(this.#app())
  }

  mount(slot: Slot): void {
    this.#mounts += 1
    slot.id = `${slot.name}.${this.#mounts}`
    slot.isMounted = true
    this.turn(slot, slot.filter)
  }

  unmount(slot: Slot): void {
    slot.isMounted = false
    slot.list = null
    if (slot.kind === 'pages') slot.model = new PagesModel()
    this.draw()
  }

  /** Shows another filter, or another size of an endless list. */
  turn(slot: Slot, filter: Filter, pageSize = slot.pageSize): void {
    // Somebody else may have asked for the list that is shown from now on.
    if (slot.kind === 'endless') Object.assign(slot, { top: null, length: 0, mayMove: true })
    else if (filter !== slot.filter) slot.model.turn()
    slot.filter = filter
    slot.pageSize = pageSize
    this.draw()
  }

  /** A person asked for this list again: whoever shows it may see other rows. */
  demand(filter: Filter): void {
    this.loads.demand(this.sourceOf({ filter }).key)
    // The key without a filter begins the key of each filter, too.
    const isMeant = (slot: Slot): boolean => filter === null || slot.filter === filter
    for (const slot of this.slots) if (slot.kind === 'endless' && isMeant(slot)) slot.mayMove = true
  }

  entryOf = (slot: PagesSlot, place: Place): Entry | undefined =>
    this.client.getQueryState<SoakPage>(this.#keyOf(slot, place))

  isAsking(filter: Filter): boolean {
    const queries = this.client.getQueryCache().findAll({ queryKey: this.sourceOf({ filter }).key })
    return queries.some(({ state }) => state.fetchStatus !== 'idle')
  }

  /** Does something, lets what follows happen, and looks whether all is as it ought to be. */
  async step(name: string, run: () => unknown): Promise<void> {
    const before = this.loads.asked().length
    await settle(run, () => this.loads.asked().length + this.#draws)
    const asked = this.loads.asked().slice(before)
    this.#history.push(name, ...asked, ...this.slots.map((slot) => describeSlot(slot)))
    for (const slot of this.slots) if (slot.isMounted) this.#check(slot)
    if (this.#isIdle) this.loads.rest()
    this.complain()
  }

  /** @throws Error that names what went wrong since the last time */
  complain(): void {
    const problems = this.#problems.splice(0)
    if (problems.length === 0) return
    const history = this.#history.map((line) => `  ${line}`)
    throw new Error([...new Set(problems), '', ...history].join('\n'))
  }

  dispose(): void {
    this.#view.unmount()
    this.client.clear()
    onlineManager.setOnline(true)
    focusManager.setFocused(undefined)
    vi.restoreAllMocks()
  }

  /** Answers may be in the cache that a list doesn't show as they are. */
  get #isOtherwise(): boolean {
    return this.server.hasMoved() || this.wasReset
  }

  get #isIdle(): boolean {
    const queries = this.client.getQueryCache().getAll()
    return queries.every(({ state }) => state.fetchStatus === 'idle')
  }

  #check(slot: Slot): void {
    const { report, edits } = this
    if (slot.kind === 'pages') {
      checkPages(slot, {
        isNumbered: this.isNumbered,
        isShared: this.slots.filter(({ isMounted }) => isMounted).length > 1,
        entryOf: this.entryOf,
        wasAnswered: (of, place, page) =>
          this.loads.wasAnswered(page, this.#keyOf(of, place), edits.ids),
        report,
      })
    } else {
      checkEndless(slot, {
        truth: this.server.rows(slot.filter),
        hasMoved: this.server.hasMoved() || edits.hasMoved,
        placed: edits.placed,
        isAnchored: !this.isNumbered,
        mayForget: this.setup.keepPages !== undefined,
        isAsking: this.isAsking(slot.filter),
        report,
      })
    }
    const rows = this.#withinReach(slot)
    if (!rows) return
    const isWhole = rows.length === slot.list?.items.length && slot.list.status === 'success'
    const isTop = slot.kind === 'endless' ? !this.#isOtherwise : slot.model.good?.place.page === 1
    checkEdits(rows, edits, isWhole && isTop ? slot.filter : undefined, (problem) =>
      report(`${slot.name}: ${problem}`),
    )
  }

  /** Rows on screen without those that a list keeps of an answer that is in the cache no more: no editor reaches them. */
  #withinReach(slot: Slot): readonly SoakRow[] | null {
    const rows = slot.list?.items ?? []
    if (slot.kind === 'pages') {
      const { good } = slot.model
      return good && this.entryOf(slot, good.place)?.data ? rows : null
    }
    // A page holds its rows until it is answered otherwise.
    if (!this.#isOtherwise) return rows
    const queryKey = [...this.sourceOf(slot).key, 'page']
    const pages = this.client.getQueriesData<SoakPage>({ queryKey })
    const held = new Set(pages.flatMap(([, page]) => page?.items ?? []))
    return rows.filter((row) => held.has(row))
  }

  #keyOf(slot: PagesSlot, { page, cursors, size }: Place): readonly unknown[] {
    const source = this.sourceOf(slot)
    const target: Target = this.isNumbered ? page : (cursors.at(-1) ?? null)
    const pageSize = clampPageSize(size ?? slot.pageSize, source.api.pageSize)
    return pageQueryOptions(source, { target, pageSize }).queryKey
  }

  #slot = (name: string): Slot => this.slots.find((slot) => slot.name === name) as Slot

  #app() {
    const { staleTime, gcTime, refresh, keepPages, isStrict } = this.setup
    return (
      <Screen
        client={this.client}
        isStrict={isStrict}
        slots={[...this.slots]}
        sourceOf={this.sourceOf}
        options={{ staleTime, gcTime }}
        growing={{ refresh, keepPages }}
      />
    )
  }
}
