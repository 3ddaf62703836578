import {
  PaginationError,
  type Page,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { growingList, type GrowingList, type LinkedPage } from '@paginated-query/core/internal'
import type { QueryClient } from '@tanstack/react-query'

import { fetchPage } from '../fetchPage.ts'
import type { PageQueryOptions } from '../pageQueryOptions.ts'
import { apartPages, type ApartPages } from './apartPages.ts'
import { askAgain } from './askAgain.ts'
import { isEdited, type CacheEvent } from './cacheEvent.ts'
import { chainQueue } from './chainQueue.ts'
import { HeldPages } from './HeldPages.ts'
import type { OwnedOptions } from './ownedOptions.ts'
import { poolQueue } from './pageQueue.ts'
import { refreshRound, type RefreshRound } from './refreshRound.ts'

/**
 * The pages that an endless list holds, and their entries in the cache: the only place that holds rows for others.
 * While the list is shown each entry is pinned, so that it isn't collected. What happens to an entry is seen at all
 * times; while pages are refreshed it is taken over in one step, when the last of them is there.
 */
export class LoadedPages<TItem, TTarget extends Target> {
  readonly list: GrowingList<TItem, TTarget>
  /** Why pages could not be refreshed. Their rows stay. */
  readonly errors = new Map<TTarget, Error>()
  readonly held: HeldPages<TItem, TTarget>
  readonly round: RefreshRound<TItem, TTarget>
  /** The page that the list begins with. */
  readonly first: TTarget
  readonly #client: QueryClient
  readonly #optionsOf: (target: TTarget) => PageQueryOptions<TItem, TTarget>
  readonly #options: OwnedOptions
  /** What doesn't fit below the rows on screen, while newer ones wait that have nothing in common with them. */
  readonly apart: ApartPages<TItem, TTarget>
  /** All pages are asked for because the first has nothing in common with what it was: once is enough. */
  mending: Promise<void> | null = null
  readonly #tell: { onChange: () => void; onBusy: () => void }

  constructor(options: {
    client: QueryClient
    source: PaginatedSource<TItem, TTarget>
    key: readonly unknown[]
    startAt: TTarget
    optionsOf: (target: TTarget, isQueued: boolean) => PageQueryOptions<TItem, TTarget>
    options: OwnedOptions
    /** Pages changed, or were taken away; a refresh began or is over. */
    tell: { onChange: () => void; onBusy: () => void }
  }) {
    const { client, source, key, startAt, optionsOf, options: owned } = options
    this.list = growingList(source, startAt)
    this.#client = client
    this.first = startAt
    this.#optionsOf = (target) => optionsOf(target, true)
    this.#options = owned
    this.#tell = options.tell
    this.apart = apartPages(this.list, this.#read)
    const entries = { client, key, first: startAt, options: owned, optionsOf: this.#optionsOf }
    this.held = new HeldPages({ ...entries, list: this.list })
    this.round = refreshRound<TItem, TTarget>({
      list: this.list,
      show: (target, page) => this.#show(target, page, false),
      onBegin: () => this.#tell.onBusy(),
      onOver: (isChanged) => this.#refreshed(isChanged),
      makeQueue: (onIdle) =>
        typeof source.api.style.first === 'number'
          ? poolQueue(8, onIdle)
          : chainQueue({
              list: this.list,
              isSeen: (target) => this.held.seen.isSeen(target),
              isShared: (target) => this.held.isShared(target),
              loadAnew: (target, staleTime) =>
                fetchPage(client, optionsOf(target, false), { staleTime, retry: false }),
              skip: (target) => this.held.giveUp(target),
              read: this.#read,
              relink: (from, until, pages) => this.#relink(from, until, pages),
              onIdle,
            }),
    })
    this.#rebuild()
  }

  /** The state of the page with which the list begins. */
  get firstQuery(): { readonly error: Error | null; readonly fetchStatus: string } | undefined {
    return this.#client.getQueryState(this.#optionsOf(this.first).queryKey)
  }

  /** Asks for every page again, or for those from one position. A page that fails keeps its rows. */
  async refresh(from = 0): Promise<void> {
    const isThere = (target: TTarget): boolean => !this.held.seen.isDropped(target)
    const pages = this.list.targets.slice(from).filter(isThere).map(this.#optionsOf)
    await askAgain(this.#client, pages, this.#options.newest())
    await this.round.idle()
  }

  /** Resolves when a page isn't being refreshed: its next cursor may change. */
  async settled(target: TTarget | undefined): Promise<void> {
    const query = this.held.query(target)
    if (target === undefined || !query) return
    const isAsked = query.state.fetchStatus === 'fetching'
    if (isAsked) await query.promise?.catch(() => {})
    if (isAsked || this.round.has(target)) await this.round.idle()
  }

  add(target: TTarget, page: Page<TItem, TTarget>): void {
    this.list.add(target, page)
    this.held.added(target)
    this.mend()
  }

  addBefore(target: TTarget, page: Page<TItem, TTarget>): void {
    this.list.addBefore(target, page)
    this.held.added(target)
  }

  /** Puts other pages in place of all. */
  replace(pages: readonly LinkedPage<TItem, TTarget>[]): void {
    this.list.cut(this.list.targets[0] ?? this.first)
    // With the edits that were made while others were asked for.
    for (const [target, page] of pages) this.list.add(target, this.#read(target) ?? page)
    this.held.changed()
  }

  /** Shows the rows that wait; `true` = the other pages must be asked for again. */
  showNewer(): boolean {
    const [mayMiss, isWhole] = [this.list.showNewer(), this.apart.join()]
    this.list.trim()
    this.#changed()
    return mayMiss && !isWhole
  }

  /** What the cache tells: a page was answered, edited, reset or removed, or a server sent the list itself. */
  observe({ type, query, action }: CacheEvent): void {
    const { queryHash, state } = query
    if (this.held.isOwnEntry(queryHash) && type === 'updated' && !this.held.entry.isOurs())
      // Its pages may come after it.
      queueMicrotask(() => this.#rebuild())
    const { target } = this.held.find(queryHash) ?? {}
    if (target === undefined) return
    if (type === 'removed') this.#removed(target)
    else if (action?.type === 'error') this.#failed(target, action.error)
    else if (action?.type === 'success' || action?.type === 'setState')
      this.#receive(target, state.data as Page<TItem, TTarget> | undefined, isEdited(action))
    else if (this.list.targets.length === 0) this.#tell.onChange()
  }

  #read = (target: TTarget): Page<TItem, TTarget> | undefined =>
    this.#client.getQueryData(this.#optionsOf(target).queryKey)

  #receive(target: TTarget, page: Page<TItem, TTarget> | undefined, isEdit: boolean): void {
    const wasFailed = this.errors.delete(target)
    if (wasFailed) this.round.changed()
    if (page === undefined) this.#cut(target)
    else if (this.list.targets.length === 0 && target === this.first) this.add(target, page)
    else if (!isEdit && this.round.keep(target, page)) return
    else if (!this.#show(target, page, isEdit) && !wasFailed) return this.mend()
    this.#tell.onChange()
    this.mend()
  }

  #show(target: TTarget, page: Page<TItem, TTarget>, isEdit: boolean): boolean {
    const kept = this.round.take(target)
    if (isEdit && kept) this.list.receive(target, kept)
    this.held.seen.loaded(target)
    if (!isEdit && this.apart.keep(target)) return false
    const isNews = this.list.receive(target, page, isEdit)
    if (!this.list.isApart() && this.apart.join()) this.held.changed()
    this.held.write()
    return isNews
  }

  #refreshed(isChanged: boolean): void {
    this.#tell.onBusy()
    if (isChanged) this.#tell.onChange()
    this.mend()
  }

  /** Takes away what isn't there any more, and asks for what is missing below a first page that is another one. */
  mend(): void {
    const isOwed = this.apart.isOwed()
    if (this.list.trim()) this.#changed()
    if (this.list.hasMovedUp() && !isOwed) this.showNewer()
    if (!isOwed || this.errors.size > 0 || this.mending || !this.held.isAtRest) return
    this.mending = this.refresh(typeof this.first === 'number' ? 1 : 0).finally(() => {
      this.mending = null
      if (this.list.hasMovedUp() && this.errors.size === 0) this.showNewer()
    })
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
    if (this.held.seen.isDropped(target)) return
    this.round.take(target)
    if (this.held.isHeld) {
      this.held.restore(target)
      return
    }
    this.#cut(target)
  }

  #cut(target: TTarget): void {
    this.list.cut(target)
    this.#changed()
  }

  #relink(from: number, until: number, pages: readonly LinkedPage<TItem, TTarget>[]): void {
    this.apart.relink(from, until, pages)
    this.round.changed()
    this.#changed()
  }

  /** The pages of the list are others now: those that it no longer has can't have failed. */
  #changed(): void {
    for (const target of this.errors.keys())
      if (!this.list.targets.includes(target)) this.errors.delete(target)
    this.held.changed()
    this.#tell.onChange()
  }

  /** From what is cached: the targets of the list's entry, as far as their pages are there, or the first page alone. */
  #rebuild(): void {
    const [targets, between] = [this.held.entry.read(), this.held.entry.between()]
    this.held.entry.adopt()
    const { length } = this.list.targets
    const isSame = this.list.targets.every((target, at) => target === targets[at])
    for (const target of !isSame ? [] : targets.length > 0 ? targets.slice(length) : [this.first]) {
      const page = this.#read(target)
      if (!page) break
      this.list.add(target, page)
    }
    if (length === 0) this.list.keep(between as readonly TItem[])
    this.held.changed()
  }
}
