import {
  growingList,
  PaginationError,
  type GrowingList,
  type Page,
  type PageFeed,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import {
  CancelledError,
  notifyManager,
  QueryObserver,
  type QueryClient,
} from '@tanstack/react-query'

import { pageQueryOptions } from '../pageQueryOptions.ts'
import { given, type QueryPassThrough } from '../shown.ts'
import { feedSnapshot } from './feedSnapshot.ts'
import { inPool } from './inPool.ts'
import { listEntry, listKey, type ListEntry } from './listEntry.ts'
import { ownedOptions, type OwnedOptions } from './ownedOptions.ts'
import { pagePins, type PagePins } from './pagePins.ts'
import { walkAnew } from './walkAnew.ts'

/** Up to this many pages are all refreshed with the first; beyond, the first alone. */
const mostLivePages = 3
/** Pages asked for at once in a refresh. */
const refreshPool = 8

/** A list as it is at one moment. */
export interface ListSnapshot<TItem> {
  readonly feed: PageFeed<TItem>
  /** A page was loaded; it may hold no rows. */
  readonly isLoaded: boolean
  readonly isRefreshing: boolean
  /** Why the last refresh of all pages didn't bring every one. */
  readonly refreshError: Error | null
}

/**
 * An endless list over page entries. The cache of pages is the only place that holds rows for others; this holds
 * which pages are in the list, pins their entries, and asks for more.
 */
export class ListStore<TItem, TTarget extends Target> {
  readonly #client: QueryClient
  readonly #pageSize: number
  readonly #entry: ListEntry<TTarget>
  readonly #list: GrowingList<TItem, TTarget>
  readonly #pins: PagePins<TTarget>
  readonly #listeners = new Set<() => void>()
  /** What asks: the caller's newest source, whose `fetch` may hold a newer token. */
  #source: PaginatedSource<TItem, TTarget>
  readonly #options: OwnedOptions
  #releaseEntry: (() => void) | null = null
  #running: Promise<void> | null = null
  #isLoading = false
  #refreshing: Promise<void> | null = null
  #isRefreshing = false
  #refreshError: Error | null = null
  #error: Error | null = null
  #startsOver = false
  #scheduled: Promise<void> | null = null
  #snapshot: ListSnapshot<TItem>

  constructor(options: {
    client: QueryClient
    source: PaginatedSource<TItem, TTarget>
    pageSize: number
    passThrough: QueryPassThrough
  }) {
    this.#client = options.client
    this.#source = options.source
    this.#pageSize = options.pageSize
    this.#options = ownedOptions(options.passThrough)
    this.#entry = listEntry(options.client, listKey(options.source, options.pageSize))
    this.#list = growingList(options.source)
    this.#pins = pagePins<TItem, TTarget>({
      client: options.client,
      optionsOf: (target) => this.#pageOptions(target),
      passThrough: this.#options.newest,
      onPage: (target, page) => this.#receive(target, page),
    })
    this.#rebuild()
    this.#snapshot = this.#look()
  }

  get isIdle(): boolean {
    return this.#listeners.size === 0
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) this.#start()
    return () => {
      this.#listeners.delete(listener)
      if (this.isIdle) this.#stop()
    }
  }

  /** The list's entry is gone: whoever shows it asks for the list anew. */
  drop(): void {
    void this.#changed()
  }

  getSnapshot = (): ListSnapshot<TItem> => this.#snapshot

  /** Takes over what an owner's newest render asks for. The source has the same key. */
  update(owner: object, source: PaginatedSource<TItem, TTarget>, options: QueryPassThrough): void {
    this.#source = source
    if (!this.#options.update(owner, options)) return
    this.#pins.update()
    if (!this.isIdle) this.#begin()
  }

  /** Somebody stopped showing the list. */
  forget(owner: object): void {
    this.#options.forget(owner)
    if (!this.isIdle) this.#pins.setLive(this.#isLive)
  }

  /** One request however often it is called. Never rejects. */
  loadMore = (): Promise<void> => {
    this.#running ??= this.#append().finally(() => {
      this.#running = null
      if (!this.#startsOver) return
      this.#startsOver = false
      void this.loadMore()
    })
    return this.#running
  }

  /** Asks for every page again, eight at a time, and shows what came in one step. Never rejects. */
  refresh = (): Promise<void> => {
    if (this.#list.targets.length === 0) return this.loadMore()
    this.#refreshing ??= this.#refreshAll().finally(() => {
      this.#refreshing = null
    })
    return this.#refreshing
  }

  async #refreshAll(): Promise<void> {
    this.#isRefreshing = true
    this.#refreshError = null
    void this.#changed()
    // A page that fails keeps its rows.
    await inPool(this.#list.targets, refreshPool, (target) =>
      this.#fetch(target, 0).catch((error: unknown) => {
        this.#refreshError = asFailure(error)
      }),
    )
    this.#isRefreshing = false
    this.#list.showNewer(true)
    await this.#changed()
  }

  #pageOptions(target: TTarget): ReturnType<typeof pageQueryOptions<TItem, TTarget>> {
    const load: PaginatedSource<TItem, TTarget>['load'] = (at) => this.#source.load(at)
    const latest = { ...this.#source, load }
    return pageQueryOptions(latest, { target, pageSize: this.#pageSize })
  }

  #fetch(target: TTarget, staleTime: number): Promise<Page<TItem, TTarget>> {
    const { retry, gcTime } = this.#options.newest()
    // The newer `query` isn't in every version 5 that is supported.
    // oxlint-disable-next-line typescript/no-deprecated
    return this.#client.fetchQuery({
      ...this.#pageOptions(target),
      ...(given({ retry, gcTime } as QueryPassThrough) as object),
      staleTime,
    })
  }

  #start(): void {
    // Holds the list's entry while it is on screen; when that is collected, the store goes with it.
    this.#releaseEntry = this.#entry.hold(this.#options.newest().gcTime)
    for (const target of this.#list.targets) this.#pins.add(target, this.#isLive(target))
    this.#begin()
  }

  #begin(): void {
    this.#pins.setLive(this.#isLive)
    if (this.#options.isEnabled() && this.#pins.size === 0) void this.loadMore()
  }

  #stop(): void {
    this.#pins.releaseAll()
    this.#releaseEntry?.()
  }

  #isLive = (target: TTarget): boolean => {
    const { targets } = this.#list
    return this.#options.isEnabled() && (target === targets[0] || targets.length <= mostLivePages)
  }

  async #append(): Promise<void> {
    const isExpired = this.#error instanceof PaginationError && this.#error.refusal !== null
    this.#isLoading = isExpired || this.#list.next() !== undefined
    void this.#changed()
    // The last page's next cursor may be about to change.
    await this.#pins.settled(this.#list.targets.at(-1))
    const target = this.#list.next()
    if (isExpired || target !== undefined) {
      this.#error = null
      await (isExpired ? this.#walkAnew() : this.#loadNext(target as TTarget)).catch(
        (error: unknown) => {
          this.#error = asFailure(error)
        },
      )
    }
    this.#isLoading = false
    // Whoever waits for more finds the rows there.
    await this.#changed()
  }

  async #loadNext(target: TTarget): Promise<void> {
    // Held, so that another view of the page that goes away doesn't cancel the request.
    const held = { ...this.#pageOptions(target), enabled: false }
    const release = new QueryObserver(this.#client, held).subscribe(() => {})
    try {
      const page = await this.#fetch(target, Infinity)
      // After a reset or a change while it ran, the answer stays in its page's entry.
      if (this.#list.next() === target) this.#add(target, page)
    } finally {
      release()
    }
  }

  /** The cursors of the list are dead, so that neither it nor a refresh leads on: as far as it went, and one page more. */
  async #walkAnew(): Promise<void> {
    const { first } = this.#source.api.style
    const depth = this.#list.targets.length + 1
    const walked = await walkAnew(first, depth, (target) => this.#fetch(target, 0))
    this.#list.cut(first)
    for (const [target, page] of walked) this.#list.add(target, page)
    this.#pins.keepOnly(this.#list.targets)
    if (!this.isIdle) for (const target of this.#list.targets) this.#pins.add(target, false)
    this.#pins.setLive(this.#isLive)
    this.#entry.write(this.#list.targets)
  }

  #add(target: TTarget, page: Page<TItem, TTarget>): void {
    this.#list.add(target, page)
    this.#entry.write(this.#list.targets)
    if (this.isIdle || this.#list.targets.at(-1) !== target) return
    this.#pins.add(target, false)
    this.#pins.setLive(this.#isLive)
  }

  /** A page's entry changed: a refresh, an edit, or a reset. */
  #receive(target: TTarget, page: Page<TItem, TTarget> | undefined): void {
    if (this.#list.has(target, page)) return
    if (page === undefined) this.#cut(target)
    else this.#list.receive(target, page)
    // A refresh is shown once, when it is over.
    if (!this.#isRefreshing) void this.#changed()
  }

  #cut(target: TTarget): void {
    this.#list.cut(target)
    this.#pins.keepOnly(this.#list.targets)
    this.#entry.write(this.#list.targets)
    if (this.#list.targets.length > 0 || this.isIdle || !this.#options.isEnabled()) return
    if (this.#running) this.#startsOver = true
    else void this.loadMore()
  }

  #showNewer = (): void => {
    if (this.#list.showNewer()) void this.refresh()
    void this.#changed()
  }

  /** From what is cached: the targets of the list entry, as far as their pages are there, or the first page alone. */
  #rebuild(): void {
    const targets = this.#entry.read()
    for (const target of targets.length > 0 ? targets : [this.#source.api.style.first]) {
      const page = this.#client.getQueryData<Page<TItem, TTarget>>(
        this.#pageOptions(target).queryKey,
      )
      if (!page) return
      this.#list.add(target, page)
    }
  }

  /** Many changes of a moment are one notification; resolves when it is out. */
  #changed(): Promise<void> {
    this.#scheduled ??= new Promise((resolve) => {
      notifyManager.schedule(() => {
        this.#scheduled = null
        this.#snapshot = this.#look()
        for (const listener of this.#listeners) listener()
        resolve()
      })
    })
    return this.#scheduled
  }

  #look(): ListSnapshot<TItem> {
    const { newer, ...view } = this.#list.view()
    return {
      isLoaded: this.#list.targets.length > 0,
      isRefreshing: this.#isRefreshing,
      refreshError: this.#refreshError,
      feed: feedSnapshot({
        ...view,
        getId: this.#source.getId,
        isLoadingMore: this.#isLoading,
        loadMore: this.loadMore,
        loadMoreError: this.#error,
        newer,
        showNewer: this.#showNewer,
      }),
    }
  }
}

/** Somebody cancelled it, before an optimistic update say: nothing went wrong. */
const asFailure = (error: unknown): Error | null => {
  if (error instanceof CancelledError) return null
  return error instanceof Error ? error : new Error(String(error))
}
