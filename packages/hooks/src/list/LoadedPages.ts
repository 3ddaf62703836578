import {
  PaginationError,
  type Page,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { growingList, type GrowingList, type LinkedPage } from '@paginated-query/core/internal'
import { hashKey, type QueryClient } from '@tanstack/react-query'

import { fetchPage } from '../fetchPage.ts'
import type { pageQueryOptions } from '../pageQueryOptions.ts'
import { chainQueue } from './chainQueue.ts'
import { listEntry, type ListEntry } from './listEntry.ts'
import type { OwnedOptions } from './ownedOptions.ts'
import { pagePins, type PagePins } from './pagePins.ts'
import { poolQueue } from './pageQueue.ts'
import { refreshRound, type RefreshRound } from './refreshRound.ts'
import { seenPages, type SeenPages } from './seenPages.ts'

/** Pages asked for at once in a refresh. */
const refreshPool = 8

type PageOptions<TItem, TTarget extends Target> = ReturnType<
  typeof pageQueryOptions<TItem, TTarget>
>

/** What the cache tells of an entry. */
export interface CacheEvent {
  readonly type: 'removed' | 'updated'
  readonly query: { readonly queryHash: string; readonly state: { readonly data: unknown } }
  readonly action?: {
    readonly type: string
    readonly manual?: boolean
    readonly error?: unknown
    readonly state?: object
  }
}

/**
 * The pages that an endless list holds, and their entries in the cache: the only place that holds rows for others.
 * While the list is shown each entry is pinned, so that it isn't collected. What happens to an entry is seen at all
 * times; while pages are refreshed it is taken over in one step, when the last of them is there.
 */
export class LoadedPages<TItem, TTarget extends Target> {
  readonly list: GrowingList<TItem, TTarget>
  /** Why pages could not be refreshed. Their rows stay. */
  readonly errors = new Map<TTarget, Error>()
  readonly seen: SeenPages<TTarget>
  readonly round: RefreshRound<TItem, TTarget>
  /** The page that the list begins with. */
  readonly first: TTarget
  readonly #client: QueryClient
  readonly #hash: string
  readonly #optionsOf: (target: TTarget) => PageOptions<TItem, TTarget>
  readonly #options: OwnedOptions
  readonly #tell: { onChange: () => void; onBusy: () => void }
  readonly #entry: ListEntry<TTarget>
  readonly #pins: PagePins<TTarget>
  /** The targets of all pages, by the hash by which the cache tells of their entries. */
  readonly #targets = new Map<string, TTarget>()
  #releaseEntry: (() => void) | null = null

  constructor(options: {
    client: QueryClient
    source: PaginatedSource<TItem, TTarget>
    key: readonly unknown[]
    startAt: TTarget
    optionsOf: (target: TTarget, isQueued: boolean) => PageOptions<TItem, TTarget>
    options: OwnedOptions
    /** Pages changed, or were taken away. */
    onChange: () => void
    /** A refresh began or is over. */
    onBusy: () => void
  }) {
    const { client, source, key, startAt, optionsOf, options: owned } = options
    this.list = growingList(source, startAt)
    this.#client = client
    this.first = startAt
    this.#hash = hashKey(key)
    this.#optionsOf = (target) => optionsOf(target, true)
    this.#options = owned
    this.#tell = options
    this.#entry = listEntry(client, key)
    this.#entry.make()
    this.#pins = pagePins<TItem, TTarget>({
      client,
      optionsOf: this.#optionsOf,
      options: owned,
      asksInvalid: (target) => this.seen.asksInvalid(target),
    })
    this.seen = seenPages({
      list: this.list,
      options: owned,
      pins: this.#pins,
      removeEntry: (target) => this.#removeEntry(target),
    })
    this.round = refreshRound<TItem, TTarget>({
      list: this.list,
      show: (target, page) => this.#show(target, page, false),
      onBegin: options.onBusy,
      onOver: (isChanged) => this.#refreshed(isChanged),
      makeQueue: (onIdle) =>
        typeof source.api.style.first === 'number'
          ? poolQueue(refreshPool, onIdle)
          : chainQueue({
              list: this.list,
              isSeen: (target) => this.seen.isSeen(target),
              loadAnew: (target) =>
                fetchPage(client, optionsOf(target, false), { staleTime: 0, retry: false }),
              skip: (target) => void this.#cancel(target),
              relink: (from, until, pages) => this.#relink(from, until, pages),
              onIdle,
            }),
    })
    this.#rebuild()
  }

  get isHeld(): boolean {
    return this.#releaseEntry !== null
  }

  /** The state of the page with which the list begins. */
  get firstQuery(): { readonly error: Error | null; readonly fetchStatus: string } | undefined {
    return this.#client.getQueryState(this.#optionsOf(this.first).queryKey)
  }

  /** Pins every page: the list is on screen. */
  hold(): void {
    // The list's own entry too: when that is collected, the store goes with it.
    this.#releaseEntry = this.#entry.hold(this.#options.newest().gcTime)
    this.#pinned(true)
  }

  release(): void {
    this.#pins.keepOnly([])
    this.#releaseEntry?.()
    this.#releaseEntry = null
  }

  /** Takes over what the owners want now. */
  update(): void {
    for (const target of [this.first, ...this.list.targets]) this.#pins.update(target)
    this.seen.relive()
  }

  /** Asks for every page again. A page that fails keeps its rows. */
  async refresh(): Promise<void> {
    const targets = this.list.targets.filter((target) => !this.seen.isDropped(target))
    const pages = targets.map((target) => this.#optionsOf(target))
    const hashes = new Set(pages.map(({ queryKey }) => hashKey(queryKey)))
    // So that those which need not be asked for now are asked for when they come into view.
    const predicate = ({ queryHash }: { queryHash: string }): boolean => hashes.has(queryHash)
    await this.#client.invalidateQueries({ predicate, refetchType: 'none' })
    const { retry, gcTime } = this.#options.newest()
    const asked = { staleTime: 0, retry: retry as boolean | undefined, gcTime }
    await Promise.all(pages.map((page) => fetchPage(this.#client, page, asked).catch(() => {})))
    await this.round.idle()
  }

  /** Resolves when a page isn't being refreshed: its next cursor may change. */
  async settled(target: TTarget | undefined): Promise<void> {
    const query = this.#pins.query(target)
    if (target === undefined || !query) return
    if (query.state.fetchStatus === 'fetching') await query.promise?.catch(() => {})
    await this.round.idle()
  }

  add(target: TTarget, page: Page<TItem, TTarget>): void {
    this.list.add(target, page)
    this.#added(target)
    // The request that brought it came with options of its own.
    this.#pins.update(target)
  }

  addBefore(target: TTarget, page: Page<TItem, TTarget>): void {
    this.list.addBefore(target, page)
    this.#added(target)
  }

  /** Puts other pages in place of all. */
  replace(pages: readonly LinkedPage<TItem, TTarget>[]): void {
    const [first] = this.list.targets
    if (first !== undefined) this.list.cut(first)
    for (const [target, page] of pages) this.list.add(target, page)
    this.#pinned()
  }

  /** Shows the rows that wait; `true` = the other pages must be asked for again. */
  showNewer(): boolean {
    const isApart = this.list.showNewer()
    this.#write()
    return isApart
  }

  /** What the cache tells: a page was answered, edited, reset or removed, or a server sent the list itself. */
  observe({ type, query, action }: CacheEvent): void {
    const { queryHash, state } = query
    if (queryHash === this.#hash && type === 'updated' && !this.#entry.isOurs())
      // Its pages may come after it.
      queueMicrotask(() => this.#rebuild())
    if (!this.#targets.has(queryHash)) return
    const target = this.#targets.get(queryHash) as TTarget
    if (type === 'removed') this.#removed(target)
    else if (action?.type === 'error') this.#failed(target, action.error)
    else if (action?.type === 'success' || action?.type === 'setState')
      this.#receive(target, state.data as Page<TItem, TTarget> | undefined, isEdited(action))
    else if (this.list.targets.length === 0) this.#tell.onChange()
  }

  #receive(target: TTarget, page: Page<TItem, TTarget> | undefined, isEdit: boolean): void {
    const wasFailed = this.errors.delete(target)
    if (wasFailed) this.round.changed()
    const isEmpty = this.list.targets.length === 0
    if (page === undefined) this.#cut(target)
    else if (isEmpty && target === this.first) this.add(target, page)
    else if (!isEdit && this.round.keep(target, page)) return
    else if (!this.#show(target, page, isEdit) && !wasFailed) return
    this.#tell.onChange()
  }

  #show(target: TTarget, page: Page<TItem, TTarget>, isEdit: boolean): boolean {
    const kept = this.round.take(target)
    if (isEdit && kept) this.list.receive(target, kept)
    this.seen.loaded(target)
    const isNews = this.list.receive(target, page, isEdit)
    this.#write()
    return isNews
  }

  #refreshed(isChanged: boolean): void {
    this.#tell.onBusy()
    if (isChanged) this.#tell.onChange()
    if (this.list.isApart() && this.errors.size === 0) void this.refresh()
  }

  #failed(target: TTarget, error: unknown): void {
    const isBeyondEnd = error instanceof PaginationError && error.refusal === 'beyondEnd'
    if (isBeyondEnd && this.list.targets.indexOf(target) > 0) {
      this.#cut(target)
      this.list.endsBy(error)
    } else if (this.list.targets.includes(target)) {
      this.errors.set(target, error instanceof Error ? error : new Error(String(error)))
    }
    this.#tell.onChange()
  }

  #removed(target: TTarget): void {
    if (this.seen.isDropped(target)) return
    this.round.take(target)
    if (!this.isHeld) {
      this.#cut(target)
      this.#tell.onChange()
      return
    }
    // With the list's own entry the whole store goes, which is known a moment later.
    queueMicrotask(() => {
      if (!this.isHeld || !this.#client.getQueryCache().get(this.#hash)) return
      this.#pins.release(target)
      const position = this.list.targets.indexOf(target)
      if (position === -1) this.#pinned()
      else this.#pins.add(target, this.seen.isLiveAt(position), true)
    })
  }

  #cut(target: TTarget): void {
    for (const gone of this.list.targets.slice(this.list.targets.indexOf(target)))
      this.errors.delete(gone)
    this.list.cut(target)
    this.#pinned()
  }

  #relink(from: number, until: number, pages: readonly LinkedPage<TItem, TTarget>[]): void {
    this.list.relink(from, until, pages)
    this.round.changed()
    this.#pinned()
  }

  /** The pages of the list changed: those and no others are pinned, and watched. */
  #pinned(isHolding = false): void {
    const { targets } = this.list
    const isEmpty = targets.length === 0
    this.#targets.clear()
    for (const target of isEmpty ? [this.first] : targets)
      this.#targets.set(hashKey(this.#optionsOf(target).queryKey), target)
    this.#pins.keepOnly(isEmpty ? [this.first] : targets)
    this.#write()
    if (isEmpty && this.isHeld) this.#pins.add(this.first, true)
    targets.forEach((target, position) =>
      this.#pin(target, isHolding && this.seen.isLiveAt(position)),
    )
    this.seen.relive()
  }

  #added(target: TTarget): void {
    this.#write()
    const { targets } = this.list
    if (targets.at(-1) !== target && targets[0] !== target) return
    this.#targets.set(hashKey(this.#optionsOf(target).queryKey), target)
    this.#pin(target, false)
    this.seen.relive()
  }

  #pin(target: TTarget, isLive: boolean): void {
    if (this.seen.isDropped(target)) return
    this.seen.loaded(target)
    if (this.isHeld) this.#pins.add(target, isLive)
  }

  #write(): void {
    const [{ targets }, between] = [this.list, this.list.bridge()]
    const known = this.#entry.read()
    const isSame =
      known.length === targets.length && targets.every((each, at) => each === known[at])
    // A list that says nothing new is older than what a server may still send.
    if (!isSame || between.length + this.#entry.between().length > 0)
      this.#entry.write(targets, between)
  }

  #cancel(target: TTarget): Promise<void> {
    const { queryKey } = this.#optionsOf(target)
    return this.#client.cancelQueries({ queryKey, exact: true })
  }

  #removeEntry(target: TTarget): void {
    const hash = hashKey(this.#optionsOf(target).queryKey)
    const query = this.#client.getQueryCache().get(hash)
    if (query?.getObserversCount() === 0) this.#client.getQueryCache().remove(query)
  }

  /** From what is cached: the targets of the list's entry, as far as their pages are there, or the first page alone. */
  #rebuild(): void {
    const [targets, between] = [this.#entry.read(), this.#entry.between()]
    const { length } = this.list.targets
    const isSame = this.list.targets.every((target, at) => target === targets[at])
    for (const target of !isSame ? [] : targets.length > 0 ? targets.slice(length) : [this.first]) {
      const page = this.#client.getQueryData<Page<TItem, TTarget>>(this.#optionsOf(target).queryKey)
      if (!page) break
      this.list.add(target, page)
    }
    if (length === 0) this.list.keep(between as readonly TItem[])
    this.#pinned()
  }
}

/** Somebody changed the rows alone; hydration and a cancelled request put a whole state in place. */
const isEdited = ({ manual, state }: NonNullable<CacheEvent['action']>): boolean =>
  manual === true || (state !== undefined && !('status' in state))
