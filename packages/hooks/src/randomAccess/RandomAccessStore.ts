import { PaginationError, type Page, type PaginatedSource } from '@paginated-query/core'
import {
  dwell,
  pagesInView,
  resizedExtent,
  unknownExtent,
  type PageSpan,
} from '@paginated-query/core/internal'
import type { QueryClient } from '@tanstack/react-query'

import { fetchPage } from '../fetchPage.ts'
import { onceAMoment } from '../list/onceAMoment.ts'
import { pageQueryOptions, type PageQueryOptions } from '../pageQueryOptions.ts'
import type { QueryPassThrough } from '../shown.ts'
import { cachedExtent } from './cachedExtent.ts'
import { cachedPages } from './cachedPages.ts'
import { observedPages, type ObservedPages } from './observedPages.ts'
import {
  randomAccessSnapshot,
  saysTheSame,
  type RandomAccessSnapshot,
} from './randomAccessSnapshot.ts'
import { watchedExtent, type WatchedExtent } from './watchedExtent.ts'

/** One view of a list that is scrolled to any row: which pages it touches, and who is told when they come. */
export class RandomAccessStore<TItem> {
  readonly #client: QueryClient
  readonly #pageSize: number
  readonly #pages: ObservedPages<TItem>
  readonly #listeners = new Set<() => void>()
  /** What asks: the newest render's source, whose `fetch` may hold a newer token. */
  #source: PaginatedSource<TItem, number>
  #passThrough: QueryPassThrough
  readonly #extent: WatchedExtent
  readonly #cached: (page: number) => Page<TItem, number> | undefined
  #rows: { from: number; to: number }
  #inView: PageSpan
  #isFindingEnd = false
  #snapshot: RandomAccessSnapshot<TItem>

  constructor(options: {
    client: QueryClient
    source: PaginatedSource<TItem, number>
    pageSize: number
    passThrough: QueryPassThrough
    startRow: number
    /** The same list by another size, whose length doesn't depend on it. */
    before?: RandomAccessStore<TItem> | undefined
  }) {
    const { client, source, pageSize, before } = options
    this.#client = client
    this.#source = source
    this.#pageSize = pageSize
    this.#passThrough = options.passThrough
    this.#rows = before ? before.#rows : { from: options.startRow, to: options.startRow }
    const unknown = unknownExtent(pageSize, this.#rows.from)
    const known = before ? resizedExtent(before.#extent.known, unknown) : unknown
    this.#extent = watchedExtent(cachedExtent(client, source, known, pageSize))
    const optionsOf = (target: number): PageQueryOptions<TItem, number> => this.#optionsOf(target)
    this.#cached = cachedPages(client, optionsOf)
    this.#pages = observedPages<TItem>({
      client,
      optionsOf,
      passThrough: () => this.#passThrough,
      onChange: () => void this.#answered(),
    })
    this.#inView = this.#touched()
    this.#snapshot = this.#look()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#ask()
    return () => {
      this.#listeners.delete(listener)
      // Strict mode takes a component away and brings it back at once: that needn't cost its requests.
      queueMicrotask(() => {
        if (this.#listeners.size > 0) return
        this.#dwell.cancel()
        this.#pages.keepOnly(null)
      })
    }
  }

  getSnapshot = (): RandomAccessSnapshot<TItem> => this.#snapshot

  /** Takes over what the newest render asks for. The source has the same key. */
  update(source: PaginatedSource<TItem, number>, passThrough: QueryPassThrough): void {
    this.#source = source
    this.#passThrough = passThrough
    this.#pages.update()
  }

  /** Asks again for the pages in view; the others are asked for when they come into it. Never rejects. */
  refresh = async (): Promise<void> => {
    await this.#client.invalidateQueries({ queryKey: [...this.#source.key, 'page'] })
    await this.#answered()
  }

  #view = (from: number, to: number): void => {
    this.#rows = { from, to }
    if (!this.#move()) return
    if (this.#listeners.size > 0) this.#dwell.changed()
    this.#publish()
  }

  #dwell = dwell(() => this.#ask())

  #ask(): void {
    if (this.#listeners.size === 0 || this.#isFindingEnd) return
    this.#pages.add(this.#inView)
    this.#take()
  }

  #answered = onceAMoment(() => this.#take())

  #take(): void {
    for (let page = this.#inView.from; page <= this.#inView.to; page += 1) {
      const result = this.#pages.result(page)
      if (!result) continue
      const { data, error, dataUpdatedAt } = result
      this.#extent.learn(page, data, dataUpdatedAt)
      if (!data && isRefusal(error) && this.#extent.refuse(page, error)) void this.#findEnd(page)
    }
    // What an answer changed is no gesture: the pages that are in view now are asked for at once.
    if (!this.#isFindingEnd && this.#move()) this.#ask()
    this.#publish()
  }

  /** A page was refused that the total promised. The first page tells the new one; where it doesn't, the list ends there. */
  async #findEnd(refused: number): Promise<void> {
    if (this.#isFindingEnd) return
    this.#isFindingEnd = true
    await fetchPage(this.#client, this.#optionsOf(1), { staleTime: 0 })
      .then((first) => this.#extent.learnEnd(first, refused))
      // The refusal is what the rows show then.
      .catch(() => {})
    this.#isFindingEnd = false
    // Who scrolled on in the meantime has waited for this.
    this.#move()
    this.#ask()
  }

  /** Whether other pages are in view than were. */
  #move(): boolean {
    const { from, to } = this.#touched()
    if (from === this.#inView.from && to === this.#inView.to) return false
    this.#inView = { from, to }
    this.#extent.watchOnly(this.#inView)
    this.#pages.keepOnly(this.#inView)
    return true
  }

  #touched(): PageSpan {
    return pagesInView(this.#rows, this.#extent.known)
  }

  #publish(): void {
    const next = this.#look()
    if (saysTheSame(next, this.#snapshot)) return
    this.#snapshot = next
    for (const listener of this.#listeners) listener()
  }

  #look(): RandomAccessSnapshot<TItem> {
    return randomAccessSnapshot({
      extent: this.#extent.known,
      inView: this.#inView,
      look: (page) => {
        const { data = this.#cached(page), error = null } = this.#pages.result(page) ?? {}
        return { data, error: this.#isFindingEnd && isRefusal(error) ? null : error }
      },
      cached: this.#cached,
      retry: (page) => this.#pages.retry(page),
      getId: this.#source.getId,
      view: this.#view,
    })
  }

  #optionsOf(target: number): PageQueryOptions<TItem, number> {
    const load: PaginatedSource<TItem, number>['load'] = (at) => this.#source.load(at)
    return pageQueryOptions({ ...this.#source, load }, { target, pageSize: this.#pageSize })
  }
}

const isRefusal = (error: Error | null | undefined): error is PaginationError =>
  error instanceof PaginationError && error.refusal === 'beyondEnd'
