import {
  PaginationError,
  type PageFeed,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import type { QueryClient } from '@tanstack/react-query'

import { pageQueryOptions } from '../pageQueryOptions.ts'
import type { CacheEvent } from './cacheEvent.ts'
import { feedSnapshot } from './feedSnapshot.ts'
import { growth, type Growth } from './growth.ts'
import type { ListOptions } from './listOptions.ts'
import { LoadedPages } from './LoadedPages.ts'
import { onceAMoment } from './onceAMoment.ts'
import { ownedOptions, type OwnedOptions } from './ownedOptions.ts'
import { pageLoads, type PageLoads } from './pageLoads.ts'

/** A list as it is at one moment. */
export interface ListSnapshot<TItem> {
  /** The same while nothing in it changed. */
  readonly feed: PageFeed<TItem>
  /** A page was loaded; it may hold no rows. */
  readonly isLoaded: boolean
  readonly isRefreshing: boolean
  /** Why pages could not be refreshed; where no page is loaded, why the first couldn't be. */
  readonly error: Error | null
}

/** An endless list: what asks for its pages, and who is told when they come. */
export class ListStore<TItem, TTarget extends Target> {
  readonly #pageSize: number
  readonly #options: OwnedOptions
  readonly #pages: LoadedPages<TItem, TTarget>
  readonly #loads: PageLoads<TTarget>
  readonly #more: Growth
  readonly #previous: Growth | null
  readonly #listeners = new Set<() => void>()
  /** What asks: the callers' newest source, whose `fetch` may hold a newer token. */
  #source: PaginatedSource<TItem, TTarget>
  #refreshing: Promise<void> | null = null
  #isFeedNew = true
  #snapshot: ListSnapshot<TItem>

  constructor(options: {
    client: QueryClient
    source: PaginatedSource<TItem, TTarget>
    key: readonly unknown[]
    pageSize: number
    startAt: TTarget
    options: ListOptions
  }) {
    const { client, source, key, pageSize, startAt } = options
    this.#source = source
    this.#pageSize = pageSize
    this.#options = ownedOptions(options.options)
    this.#pages = new LoadedPages({
      client,
      source,
      key,
      startAt,
      optionsOf: (target, isQueued) => this.#pageOptions(target, isQueued),
      options: this.#options,
      tell: { onChange: () => void this.#changed(), onBusy: () => void this.#tell() },
    })
    this.#loads = pageLoads({
      client,
      source,
      pages: this.#pages,
      options: this.#options,
      optionsOf: (target) => this.#pageOptions(target, false),
    })
    const { list } = this.#pages
    this.#more = growth<TTarget>({
      next: () => list.next(),
      settled: () => this.#pages.settled(list.targets.at(-1)),
      load: (target) => this.#loads.next(target),
      // The chain of cursors is dead: only walking it anew leads on.
      instead: (error) =>
        error instanceof PaginationError && error.refusal !== null
          ? () => this.#loads.again()
          : null,
      changed: () => this.#changed(),
    })
    this.#previous =
      startAt === source.api.style.first
        ? null
        : growth<TTarget>({
            next: () => list.previous(),
            settled: () => this.#pages.round.idle(),
            load: (target) => this.#loads.previous(target),
            changed: () => this.#changed(),
          })
    this.#snapshot = this.#look()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) {
      this.#pages.held.hold()
      this.#begin()
      this.#pages.mend()
    }
    return () => {
      this.#listeners.delete(listener)
      if (this.#isIdle) this.#pages.held.release()
    }
  }

  getSnapshot = (): ListSnapshot<TItem> => this.#snapshot

  /** Takes over what an owner's newest render asks for. The source has the same key. */
  update(owner: object, source: PaginatedSource<TItem, TTarget>, options: ListOptions): void {
    this.#source = source
    if (this.#options.update(owner, options) && !this.#isIdle) this.#begin()
  }

  /** Somebody stopped showing the list. */
  forget(owner: object): void {
    this.#options.forget(owner)
    if (!this.#isIdle) this.#pages.held.seen.relive()
  }

  /** Something happened to an entry of the cache. */
  observe(event: CacheEvent): void {
    this.#pages.observe(event)
  }

  /** The list's entry is gone: whoever shows it asks for the list anew. */
  drop(): void {
    void this.#changed()
  }

  /** The state of the page with which the list begins. */
  get firstQuery(): LoadedPages<TItem, TTarget>['firstQuery'] {
    return this.#pages.firstQuery
  }

  /** Loads the first page, for whoever can't draw without it. @throws what the request throws */
  async load(): Promise<void> {
    await this.#loads.first()
    await this.#changed()
  }

  /** Asks for every page again, and shows what came in one step. Never rejects. */
  refresh = (): Promise<void> => {
    if (this.#pages.list.targets.length === 0) return this.#more.run()
    this.#refreshing ??= this.#refreshAll()
    return this.#refreshing
  }

  get #isIdle(): boolean {
    return this.#listeners.size === 0
  }

  #begin(): void {
    this.#pages.held.update()
    const isEmpty = this.#pages.list.targets.length === 0
    if (isEmpty && this.#options.isEnabled()) void this.#more.run()
  }

  #pageOptions(
    target: TTarget,
    isQueued: boolean,
  ): ReturnType<typeof pageQueryOptions<TItem, TTarget>> {
    const load: PaginatedSource<TItem, TTarget>['load'] = (at) =>
      isQueued
        ? this.#pages.round.ask(target, () => this.#source.load(at), at.signal)
        : this.#source.load(at)
    const latest = { ...this.#source, load }
    return pageQueryOptions(latest, { target: target as never, pageSize: this.#pageSize })
  }

  async #refreshAll(): Promise<void> {
    void this.#tell()
    await this.#pages.refresh()
    await this.#pages.mending
    // A page from before came while it ran.
    if (this.#pages.apart.isMissing()) await this.#pages.refresh()
    this.#pages.showNewer()
    // Over before anybody is told.
    this.#refreshing = null
    await this.#changed()
  }

  #showNewer = (): void => {
    // Nothing is new: its rows are shown when the pages behind them are there.
    if (this.#pages.list.hasMovedUp()) return
    if (this.#pages.showNewer()) void this.refresh()
    void this.#changed()
  }

  #view = (from: number, to: number): void => {
    if (this.#pages.held.seen.view(from, to)) void this.#changed()
  }

  #changed(): Promise<void> {
    this.#isFeedNew = true
    return this.#tell()
  }

  #tell = onceAMoment(() => {
    this.#snapshot = this.#look()
    for (const listener of this.#listeners) listener()
  })

  #look(): ListSnapshot<TItem> {
    const { list, errors, round, firstQuery } = this.#pages
    const isLoaded = list.targets.length > 0
    const [failed = null] = isLoaded ? errors.values() : [firstQuery?.error]
    const isFeedNew = this.#isFeedNew
    this.#isFeedNew = false
    return {
      isLoaded,
      isRefreshing: isLoaded && (round.isBusy || this.#refreshing !== null),
      error: failed,
      feed: !isFeedNew
        ? this.#snapshot.feed
        : feedSnapshot({
            ...list.view(),
            getId: this.#source.getId,
            isLoadingMore:
              this.#more.isLoading || (!isLoaded && firstQuery?.fetchStatus === 'fetching'),
            loadMore: this.#more.run,
            loadMoreError: isLoaded ? this.#more.error : failed,
            showNewer: this.#showNewer,
            previous: this.#previous,
            view: this.#view,
          }),
    }
  }
}
