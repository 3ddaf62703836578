import type { Target } from '@paginated-query/core'
import type { GrowingList } from '@paginated-query/core/internal'
import { hashKey, type Query, type QueryClient } from '@tanstack/react-query'

import type { PageQueryOptions } from '../pageQueryOptions.ts'
import { listEntry, type ListEntry } from './listEntry.ts'
import type { OwnedOptions } from './ownedOptions.ts'
import { pagePins, type PagePins } from './pagePins.ts'
import { seenPages, type SeenPages } from './seenPages.ts'

/**
 * The cache entries of a list: its own and those of its pages. They are watched at all times, and while the list is on
 * screen each is pinned, so that none is collected.
 */
export class HeldPages<TItem, TTarget extends Target> {
  readonly seen: SeenPages<TTarget>
  readonly entry: ListEntry<TTarget>
  readonly #client: QueryClient
  readonly #hash: string
  readonly #list: GrowingList<TItem, TTarget>
  readonly #first: TTarget
  readonly #options: OwnedOptions
  readonly #optionsOf: (target: TTarget) => PageQueryOptions<TItem, TTarget>
  readonly #pins: PagePins<TTarget>
  /** The targets of all pages, by the hash by which the cache tells of their entries. */
  readonly #targets = new Map<string, TTarget>()
  #release: (() => void) | null = null

  constructor(options: {
    client: QueryClient
    key: readonly unknown[]
    list: GrowingList<TItem, TTarget>
    first: TTarget
    options: OwnedOptions
    optionsOf: (target: TTarget) => PageQueryOptions<TItem, TTarget>
  }) {
    const { client, key, list, first, optionsOf, options: owned } = options
    this.#client = client
    this.#hash = hashKey(key)
    this.#list = list
    this.#first = first
    this.#options = owned
    this.#optionsOf = optionsOf
    this.entry = listEntry(client, key)
    this.entry.make(owned.newest().gcTime)
    this.#pins = pagePins<TItem, TTarget>({
      client,
      optionsOf,
      options: owned,
      asksInvalid: (target) => this.seen.asksInvalid(target),
    })
    this.seen = seenPages({
      list,
      options: owned,
      pins: this.#pins,
      removeEntry: (target) => this.#remove(target),
    })
  }

  get isHeld(): boolean {
    return this.#release !== null
  }

  /** Somebody shows the list and wants its pages, and none is being asked for. */
  get isAtRest(): boolean {
    const isIdle = (target: TTarget): boolean =>
      this.query(target)?.state.fetchStatus !== 'fetching'
    return this.isHeld && this.#options.isEnabled() && this.#list.targets.every(isIdle)
  }

  /** Pins every page: the list is on screen. */
  hold(): void {
    // The list's own entry too: when that is collected, the store goes with it.
    this.#release = this.entry.hold(this.#options.newest().gcTime)
    this.changed(true)
  }

  release(): void {
    this.#pins.keepOnly([])
    this.#release?.()
    this.#release = null
  }

  /** Takes over what the owners want now, of one page or of all. */
  update(targets: readonly TTarget[] = [this.#first, ...this.#list.targets]): void {
    for (const target of targets) this.#pins.update(target)
    this.seen.relive()
  }

  /** The page that the cache tells of by this hash. */
  find(queryHash: string): { readonly target: TTarget } | undefined {
    return this.#targets.has(queryHash)
      ? { target: this.#targets.get(queryHash) as TTarget }
      : undefined
  }

  isOwnEntry(queryHash: string): boolean {
    return queryHash === this.#hash
  }

  query(target: TTarget | undefined): Query | undefined {
    return this.#pins.query(target)
  }

  /** The pages of the list are others now: those and no others are pinned, and watched. */
  changed(isHolding = false): void {
    const { targets } = this.#list
    const isEmpty = targets.length === 0
    this.#targets.clear()
    for (const target of isEmpty ? [this.#first] : targets) this.#watch(target)
    this.#pins.keepOnly(isEmpty ? [this.#first] : targets)
    this.seen.keepOnly(targets)
    this.write()
    if (isEmpty && this.isHeld) {
      this.#pins.add(this.#first, true)
      // It is there already, and wasn't on screen.
      this.#pins.setLive(this.#first, this.#options.isEnabled())
    }
    targets.forEach((target, position) =>
      this.#pin(target, isHolding && this.seen.isLiveAt(position)),
    )
    this.seen.relive()
  }

  /** A page came at one of its ends, if the list took it. */
  added(target: TTarget): void {
    const { targets } = this.#list
    // With its first page a server may send the list itself.
    if (targets.length === 1) queueMicrotask(() => this.write())
    else this.write()
    if (targets.at(-1) !== target && targets[0] !== target) return
    this.#watch(target)
    this.#pin(target, false)
    // The request that brought it came with options of its own.
    this.update([target])
  }

  /** A page's entry was removed from the cache: it is pinned again, and asked for. Its rows stay. */
  restore(target: TTarget): void {
    // With the list's own entry the whole store goes, which is known a moment later.
    queueMicrotask(() => {
      if (!this.isHeld || !this.#client.getQueryCache().get(this.#hash)) return
      this.#pins.release(target)
      const position = this.#list.targets.indexOf(target)
      if (position === -1) this.changed()
      else this.#pins.add(target, this.seen.isLiveAt(position), true)
    })
  }

  /** Another view shows the page, too: it must be asked for whatever becomes of it here. */
  isShared(target: TTarget): boolean {
    const query = this.#client.getQueryCache().get(hashKey(this.#optionsOf(target).queryKey))
    return query !== undefined && query.getObserversCount() > (this.query(target) ? 1 : 0)
  }

  /** Leaves a page as it was before it was asked for, whether it is pinned or not. */
  giveUp(target: TTarget): void {
    const { queryKey } = this.#optionsOf(target)
    void this.#client.cancelQueries({ queryKey, exact: true })
  }

  /** Stores which pages the list holds. */
  write(): void {
    // What came from elsewhere is taken over first.
    if (!this.entry.isOurs()) return
    const [{ targets }, between] = [this.#list, this.#list.bridge()]
    const known = this.entry.read()
    const isSame =
      known.length === targets.length && targets.every((each, at) => each === known[at])
    // A list that says nothing new is older than what a server may still send.
    if (!isSame || between.length + this.entry.between().length > 0)
      this.entry.write(targets, between)
  }

  #watch(target: TTarget): void {
    this.#targets.set(hashKey(this.#optionsOf(target).queryKey), target)
  }

  #pin(target: TTarget, isLive: boolean): void {
    if (this.seen.isDropped(target)) return
    this.seen.loaded(target)
    if (this.isHeld) this.#pins.add(target, isLive)
  }

  #remove(target: TTarget): void {
    const hash = hashKey(this.#optionsOf(target).queryKey)
    const query = this.#client.getQueryCache().get(hash)
    if (query?.getObserversCount() === 0) this.#client.getQueryCache().remove(query)
  }
}
