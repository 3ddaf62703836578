import {
  PaginationError,
  type Page,
  type PageFeed,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { CancelledError, QueryObserver, type QueryClient } from '@tanstack/react-query'

import { pageQueryOptions } from '../pageQueryOptions.ts'
import { given, type QueryPassThrough } from '../shown.ts'
import { feedSnapshot } from './feedSnapshot.ts'
import { inPool } from './inPool.ts'
import { LoadedPages } from './LoadedPages.ts'
import { onceAMoment } from './onceAMoment.ts'
import { ownedOptions, type OwnedOptions } from './ownedOptions.ts'
import { walkAnew } from './walkAnew.ts'

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

/** An endless list: what asks for its pages, and who is told when they come. */
export class ListStore<TItem, TTarget extends Target> {
  readonly #client: QueryClient
  readonly #pageSize: number
  readonly #options: OwnedOptions
  readonly #pages: LoadedPages<TItem, TTarget>
  readonly #listeners = new Set<() => void>()
  /** What asks: the callers' newest source, whose `fetch` may hold a newer token. */
  #source: PaginatedSource<TItem, TTarget>
  #running: Promise<void> | null = null
  #isLoading = false
  #error: Error | null = null
  #startsOver = false
  #refreshing: Promise<void> | null = null
  #isRefreshing = false
  #refreshError: Error | null = null
  #snapshot: ListSnapshot<TItem>

  constructor(options: {
    client: QueryClient
    source: PaginatedSource<TItem, TTarget>
    pageSize: number
    passThrough: QueryPassThrough
  }) {
    const { client, source, pageSize, passThrough } = options
    this.#client = client
    this.#source = source
    this.#pageSize = pageSize
    this.#options = ownedOptions(passThrough)
    this.#pages = new LoadedPages({
      client,
      source,
      pageSize,
      optionsOf: (target) => this.#pageOptions(target),
      options: this.#options,
      onChange: () => this.#pageChanged(),
    })
    this.#snapshot = this.#look()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) {
      this.#pages.hold()
      this.#begin()
    }
    return () => {
      this.#listeners.delete(listener)
      if (this.#isIdle) this.#pages.release()
    }
  }

  getSnapshot = (): ListSnapshot<TItem> => this.#snapshot

  /** Takes over what an owner's newest render asks for. The source has the same key. */
  update(owner: object, source: PaginatedSource<TItem, TTarget>, options: QueryPassThrough): void {
    this.#source = source
    if (this.#options.update(owner, options) && !this.#isIdle) this.#begin()
  }

  /** Somebody stopped showing the list. */
  forget(owner: object): void {
    this.#options.forget(owner)
    if (!this.#isIdle) this.#pages.relive()
  }

  /** The list's entry is gone: whoever shows it asks for the list anew. */
  drop(): void {
    void this.#changed()
  }

  /** One request however often it is called. Never rejects. */
  loadMore = (): Promise<void> => {
    this.#running ??= this.#append()
    return this.#running
  }

  /** Asks for every page again, eight at a time, and shows what came in one step. Never rejects. */
  refresh = (): Promise<void> => {
    if (this.#pages.list.targets.length === 0) return this.loadMore()
    this.#refreshing ??= this.#refreshAll().finally(() => {
      this.#refreshing = null
    })
    return this.#refreshing
  }

  get #isIdle(): boolean {
    return this.#listeners.size === 0
  }

  #begin(): void {
    this.#pages.update()
    const isEmpty = this.#pages.list.targets.length === 0
    if (isEmpty && this.#options.isEnabled()) void this.loadMore()
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
      ...given({ retry, gcTime }),
      staleTime,
    })
  }

  async #append(): Promise<void> {
    const { list } = this.#pages
    // The chain of cursors is dead: only walking it anew leads on.
    const isDead = this.#error instanceof PaginationError && this.#error.refusal !== null
    this.#isLoading = isDead || list.next() !== undefined
    void this.#changed()
    await this.#pages.lastSettled()
    const target = list.next()
    if (isDead || target !== undefined) {
      this.#error = null
      await (isDead ? this.#walkAnew() : this.#loadNext(target as TTarget)).catch(
        (error: unknown) => {
          this.#error = asFailure(error)
        },
      )
    }
    this.#isLoading = false
    // Over before anybody is told: who answers by asking for more must not be given this run.
    this.#running = null
    if (this.#startsOver) {
      this.#startsOver = false
      void this.loadMore()
    }
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
      if (this.#pages.list.next() === target) this.#pages.add(target, page)
    } finally {
      release()
    }
  }

  /** As far as the list went, and one page more. */
  async #walkAnew(): Promise<void> {
    const depth = this.#pages.list.targets.length + 1
    const { first } = this.#source.api.style
    this.#pages.replace(await walkAnew(first, depth, (target) => this.#fetch(target, 0)))
  }

  async #refreshAll(): Promise<void> {
    this.#isRefreshing = true
    this.#refreshError = null
    void this.#changed()
    // A page that fails keeps its rows.
    await inPool(this.#pages.list.targets, refreshPool, (target) =>
      this.#fetch(target, 0).catch((error: unknown) => {
        this.#refreshError = asFailure(error)
      }),
    )
    this.#isRefreshing = false
    this.#pages.list.showNewer(true)
    await this.#changed()
  }

  #showNewer = (): void => {
    if (this.#pages.list.showNewer()) void this.refresh()
    void this.#changed()
  }

  #pageChanged(): void {
    const isReset = this.#pages.list.targets.length === 0
    if (isReset && !this.#isIdle && this.#options.isEnabled()) {
      if (this.#running) this.#startsOver = true
      else void this.loadMore()
    }
    // A refresh is shown once, when it is over.
    if (!this.#isRefreshing) void this.#changed()
  }

  #changed = onceAMoment(() => {
    this.#snapshot = this.#look()
    for (const listener of this.#listeners) listener()
  })

  #look(): ListSnapshot<TItem> {
    const { list } = this.#pages
    return {
      isLoaded: list.targets.length > 0,
      isRefreshing: this.#isRefreshing,
      refreshError: this.#refreshError,
      feed: feedSnapshot({
        ...list.view(),
        getId: this.#source.getId,
        isLoadingMore: this.#isLoading,
        loadMore: this.loadMore,
        loadMoreError: this.#error,
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
