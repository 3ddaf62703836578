import { PaginationError, type Page, type PaginatedSource } from '@paginated-query/core'
import {
  dwell,
  isEndOf,
  isIn,
  learnExtent,
  pagesInView,
  refuseExtent,
  resizedExtent,
  unknownExtent,
  type ListExtent,
  type PageSpan,
} from '@paginated-query/core/internal'
import type { QueryClient } from '@tanstack/react-query'

import { fetchPage } from '../fetchPage.ts'
import { onceAMoment } from '../list/onceAMoment.ts'
import { pageQueryOptions, type PageQueryOptions } from '../pageQueryOptions.ts'
import type { QueryPassThrough } from '../shown.ts'
import { cachedExtent } from './cachedExtent.ts'
import { observedPages, type ObservedPages } from './observedPages.ts'
import {
  randomAccessSnapshot,
  saysTheSame,
  type RandomAccessSnapshot,
} from './randomAccessSnapshot.ts'

/** Pages near a view, and some more. */
const mostHashes = 100

/** One view of a list that is scrolled to any row: which pages it touches, and who is told when they come. */
export class RandomAccessStore<TItem> {
  readonly #client: QueryClient
  readonly #pageSize: number
  readonly #pages: ObservedPages<TItem>
  readonly #listeners = new Set<() => void>()
  /** What asks: the newest render's source, whose `fetch` may hold a newer token. */
  #source: PaginatedSource<TItem, number>
  #passThrough: QueryPassThrough
  #extent: ListExtent
  #rows: { from: number; to: number }
  #inView: PageSpan
  /** Refusals that the first page was asked about: another answer than that it wouldn't give. */
  readonly #heard = new WeakSet<Error>()
  #isFindingEnd = false
  /** The pages in view as they were when they were last looked at. */
  readonly #taken = new Map<number, Page<TItem, number> | undefined>()
  /** Names of the pages near the view: to write one takes longer than to look it up. */
  readonly #hashes = new Map<number, string>()
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
    const known = before ? resizedExtent(before.#extent, unknown) : unknown
    this.#extent = cachedExtent(client, source, known, pageSize)
    this.#pages = observedPages<TItem>({
      client,
      optionsOf: (target) => this.#optionsOf(target),
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
      this.#learn(page, result.data, result.dataUpdatedAt)
      if (!result.data && isRefusal(result.error)) this.#hear(result.error, page)
    }
    // What an answer changed is no gesture: the pages that are in view now are asked for at once.
    if (!this.#isFindingEnd && this.#move()) this.#ask()
    this.#publish()
  }

  #learn(page: number, data: Page<TItem, number> | undefined, at: number): void {
    const [isWatched, before] = [this.#taken.has(page), this.#taken.get(page)]
    this.#taken.set(page, data)
    if (!data || data === before) return
    // What changes under our eyes is news. Elsewhere time must tell, which an edit leaves as it was, and which on a
    // hydrated page is that of another clock.
    this.#extent = learnExtent(this.#extent, data, Math.min(at, Date.now()), isWatched)
  }

  #hear(refusal: Error, page: number): void {
    if (this.#heard.has(refusal)) return
    this.#heard.add(refusal)
    if (isEndOf(this.#extent, page)) this.#extent = refuseExtent(this.#extent, page)
    else void this.#findEnd(page)
  }

  /** A page was refused that the total promised. The first page tells the new one; where it doesn't, the list ends there. */
  async #findEnd(refused: number): Promise<void> {
    this.#isFindingEnd = true
    const asked = this.#optionsOf(1)
    await fetchPage(this.#client, asked, { staleTime: 0 })
      .then((page) => {
        this.#extent = learnExtent(this.#extent, page, Date.now(), true)
        if (page.total?.precision !== 'exact') this.#extent = refuseExtent(this.#extent, refused)
      })
      // The refusal is what the rows show then.
      .catch(() => {})
    this.#isFindingEnd = false
    this.#take()
  }

  /** Whether other pages are in view than were. */
  #move(): boolean {
    const { from, to } = this.#touched()
    if (from === this.#inView.from && to === this.#inView.to) return false
    this.#inView = { from, to }
    this.#hashes.clear()
    for (const page of this.#taken.keys()) {
      if (!isIn(this.#inView, page)) this.#taken.delete(page)
    }
    this.#pages.keepOnly(this.#inView)
    return true
  }

  #touched(): PageSpan {
    return pagesInView(this.#rows, this.#extent)
  }

  #publish(): void {
    const next = this.#look()
    if (saysTheSame(next, this.#snapshot)) return
    this.#snapshot = next
    for (const listener of this.#listeners) listener()
  }

  #look(): RandomAccessSnapshot<TItem> {
    return randomAccessSnapshot({
      extent: this.#extent,
      inView: this.#inView,
      look: (page) => {
        const { data = this.#cached(page), error = null } = this.#pages.result(page) ?? {}
        return { data, error: this.#isFindingEnd && isRefusal(error) ? null : error }
      },
      cached: (page) => this.#cached(page),
      retry: (page) => this.#pages.retry(page),
      getId: this.#source.getId,
      view: this.#view,
    })
  }

  /** Shown as it is, without asking for it or hearing of its changes. Read for each row near the view, in each frame. */
  #cached(page: number): Page<TItem, number> | undefined {
    let hash = this.#hashes.get(page)
    if (hash === undefined) {
      if (this.#hashes.size > mostHashes) this.#hashes.clear()
      hash = this.#client.defaultQueryOptions(this.#optionsOf(page)).queryHash
      this.#hashes.set(page, hash)
    }
    return this.#client.getQueryCache().get<Page<TItem, number>>(hash)?.state.data
  }

  #optionsOf(target: number): PageQueryOptions<TItem, number> {
    const load: PaginatedSource<TItem, number>['load'] = (at) => this.#source.load(at)
    return pageQueryOptions({ ...this.#source, load }, { target, pageSize: this.#pageSize })
  }
}

const isRefusal = (error: Error | null | undefined): error is PaginationError =>
  error instanceof PaginationError && error.refusal === 'beyondEnd'
