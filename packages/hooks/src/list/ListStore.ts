import {
  growingList,
  type GrowingList,
  type Page,
  type PageFeed,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import {
  isCancelledError,
  notifyManager,
  QueryObserver,
  type QueryClient,
} from '@tanstack/react-query'

import { pageQueryOptions } from '../pageQueryOptions.ts'
import type { QueryPassThrough } from '../shown.ts'
import { feedSnapshot } from './feedSnapshot.ts'
import { inPool } from './inPool.ts'
import { listEntry, listKey, type ListEntry } from './listEntry.ts'
import { pagePins, type PagePins } from './pagePins.ts'

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
  #passThrough: QueryPassThrough
  #releaseEntry: (() => void) | null = null
  #running: Promise<void> | null = null
  #isLoading = false
  #isRefreshing = false
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
    this.#passThrough = options.passThrough
    this.#entry = listEntry(options.client, listKey(options.source, options.pageSize))
    this.#list = growingList(options.source)
    this.#pins = pagePins<TItem, TTarget>({
      client: options.client,
      optionsOf: (target) => this.#pageOptions(target),
      passThrough: () => this.#passThrough,
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

  /** Takes over what the newest render asks for. The source has the same key. */
  update(source: PaginatedSource<TItem, TTarget>, passThrough: QueryPassThrough): void {
    const wasEnabled = this.#isEnabled
    this.#source = source
    this.#passThrough = passThrough
    this.#pins.update()
    if (wasEnabled !== this.#isEnabled && !this.isIdle) this.#begin()
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

  /** Asks for every page again, eight at a time, and shows what came in one step. */
  refresh = async (): Promise<void> => {
    if (this.#isRefreshing) return
    this.#isRefreshing = true
    void this.#changed()
    // A page that fails keeps its rows.
    await inPool(this.#list.targets, refreshPool, (target) => this.#fetch(target, 0))
    this.#isRefreshing = false
    this.#list.showNewer(true)
    await this.#changed()
  }

  get #isEnabled(): boolean {
    return this.#passThrough.enabled !== false
  }

  #pageOptions(target: TTarget): ReturnType<typeof pageQueryOptions<TItem, TTarget>> {
    const load: PaginatedSource<TItem, TTarget>['load'] = (at) => this.#source.load(at)
    const latest = { ...this.#source, load }
    return pageQueryOptions(latest, { target, pageSize: this.#pageSize })
  }

  #fetch(target: TTarget, staleTime: number): Promise<Page<TItem, TTarget>> {
    const { retry } = this.#passThrough
    // The newer `query` isn't in every version 5 that is supported.
    // oxlint-disable-next-line typescript/no-deprecated
    return this.#client.fetchQuery({
      ...this.#pageOptions(target),
      ...(retry === undefined ? {} : { retry: retry as never }),
      staleTime,
    })
  }

  #start(): void {
    // Holds the list's entry while it is on screen; when that is collected, the store goes with it.
    this.#releaseEntry = this.#entry.hold()
    for (const target of this.#list.targets) this.#pins.add(target, this.#isLive(target))
    this.#begin()
  }

  #begin(): void {
    this.#pins.setLive(this.#isLive)
    if (this.#isEnabled && this.#pins.size === 0) void this.loadMore()
  }

  #stop(): void {
    this.#pins.releaseAll()
    this.#releaseEntry?.()
  }

  #isLive = (target: TTarget): boolean => {
    const { targets } = this.#list
    return this.#isEnabled && (target === targets[0] || targets.length <= mostLivePages)
  }

  async #append(): Promise<void> {
    // The last page's next cursor may be about to change.
    await this.#pins.settled(this.#list.targets.at(-1))
    const target = this.#list.next()
    if (target === undefined) return
    this.#isLoading = true
    this.#error = null
    void this.#changed()
    // Held, so that another view of the page that goes away doesn't cancel the request.
    const held = { ...this.#pageOptions(target), enabled: false }
    const release = new QueryObserver(this.#client, held).subscribe(() => {})
    try {
      const page = await this.#fetch(target, Infinity)
      // After a reset or a change while it ran, the answer stays in its page's entry.
      if (this.#list.next() === target) this.#add(target, page)
    } catch (error) {
      // Somebody cancelled it, before an optimistic update say: nothing went wrong.
      if (!isCancelledError(error))
        this.#error = error instanceof Error ? error : new Error(String(error))
    }
    release()
    this.#isLoading = false
    // Whoever waits for more finds the rows there.
    await this.#changed()
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
    if (this.#list.targets.length > 0 || this.isIdle || !this.#isEnabled) return
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
