import type { Page, PaginatedSource, Target } from '@paginated-query/core'
import { growingList, type GrowingList } from '@paginated-query/core/internal'
import type { QueryClient } from '@tanstack/react-query'

import type { pageQueryOptions } from '../pageQueryOptions.ts'
import { listEntry, listKey, type ListEntry } from './listEntry.ts'
import type { OwnedOptions } from './ownedOptions.ts'
import { pagePins, type PagePins } from './pagePins.ts'

/** Up to this many pages are all refreshed with the first; beyond, the first alone. */
const mostLivePages = 3

type PageOptions<TItem, TTarget extends Target> = ReturnType<
  typeof pageQueryOptions<TItem, TTarget>
>

/**
 * The pages that an endless list holds, and their entries in the cache: the only place that holds rows for others.
 * While the list is shown each entry is pinned, so that it isn't collected and every change of it is seen.
 */
export class LoadedPages<TItem, TTarget extends Target> {
  readonly list: GrowingList<TItem, TTarget>
  readonly #client: QueryClient
  readonly #optionsOf: (target: TTarget) => PageOptions<TItem, TTarget>
  readonly #options: OwnedOptions
  readonly #onChange: () => void
  readonly #entry: ListEntry<TTarget>
  readonly #pins: PagePins<TTarget>
  #releaseEntry: (() => void) | null = null

  constructor(options: {
    client: QueryClient
    source: PaginatedSource<TItem, TTarget>
    pageSize: number
    optionsOf: (target: TTarget) => PageOptions<TItem, TTarget>
    options: OwnedOptions
    /** A page changed, or was taken away. */
    onChange: () => void
  }) {
    const { client, source, pageSize, optionsOf } = options
    this.list = growingList(source)
    this.#client = client
    this.#optionsOf = optionsOf
    this.#options = options.options
    this.#onChange = options.onChange
    this.#entry = listEntry(client, listKey(source, pageSize))
    this.#pins = pagePins<TItem, TTarget>({
      client,
      optionsOf,
      passThrough: this.#options.newest,
      onPage: (target, page) => this.#receive(target, page),
    })
    this.#rebuild(source.api.style.first)
  }

  /** Pins every page: the list is on screen. */
  hold(): void {
    // The list's own entry too: when that is collected, the store goes with it.
    this.#releaseEntry = this.#entry.hold(this.#options.newest().gcTime)
    for (const target of this.list.targets) this.#pins.add(target, this.#isLive(target))
  }

  release(): void {
    this.#pins.releaseAll()
    this.#releaseEntry?.()
    this.#releaseEntry = null
  }

  /** Takes over what the owners want now. */
  update(): void {
    this.#pins.update()
    this.relive()
  }

  /** The refresh policy is nothing but which pins are live. */
  relive(): void {
    this.#pins.setLive(this.#isLive)
  }

  /** Resolves when the last page isn't being asked for: its next cursor may change. */
  lastSettled(): Promise<unknown> {
    return this.#pins.settled(this.list.targets.at(-1))
  }

  add(target: TTarget, page: Page<TItem, TTarget>): void {
    this.list.add(target, page)
    this.#entry.write(this.list.targets)
    if (this.#releaseEntry === null || this.list.targets.at(-1) !== target) return
    this.#pins.add(target, false)
    this.relive()
  }

  /** Puts other pages in place of all. */
  replace(pages: readonly [target: TTarget, page: Page<TItem, TTarget>][]): void {
    const [first] = this.list.targets
    if (first !== undefined) this.list.cut(first)
    for (const [target, page] of pages) this.list.add(target, page)
    this.#pinned()
  }

  #pinned(): void {
    const { targets } = this.list
    this.#entry.write(targets)
    this.#pins.keepOnly(targets)
    if (this.#releaseEntry === null) return
    for (const target of targets) this.#pins.add(target, false)
    this.relive()
  }

  /** A page's entry changed: a refresh, an edit, or a reset. */
  #receive(target: TTarget, page: Page<TItem, TTarget> | undefined): void {
    if (this.list.has(target, page)) return
    if (page === undefined) {
      this.list.cut(target)
      this.#pinned()
    } else {
      this.list.receive(target, page)
    }
    this.#onChange()
  }

  #isLive = (target: TTarget): boolean => {
    const { targets } = this.list
    return this.#options.isEnabled() && (target === targets[0] || targets.length <= mostLivePages)
  }

  /** From what is cached: the targets of the list's entry, as far as their pages are there, or the first page alone. */
  #rebuild(first: TTarget): void {
    const targets = this.#entry.read()
    for (const target of targets.length > 0 ? targets : [first]) {
      const page = this.#client.getQueryData<Page<TItem, TTarget>>(this.#optionsOf(target).queryKey)
      if (!page) return
      this.list.add(target, page)
    }
  }
}
