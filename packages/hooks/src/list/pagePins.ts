import type { Page, Target } from '@paginated-query/core'
import type { QueryClient } from '@tanstack/react-query'

import type { pageQueryOptions } from '../pageQueryOptions.ts'
import type { QueryPassThrough } from '../shown.ts'
import { pinPage, type Pin } from './pin.ts'

/** The pins of one list. */
export interface PagePins<TTarget extends Target> {
  readonly size: number
  add(target: TTarget, isLive: boolean): void
  /** The refresh policy is nothing but which pins are live. */
  setLive(isLive: (target: TTarget) => boolean): void
  /** Takes over what the newest render passes through. */
  update(): void
  /** Resolves when no request for this page is under way. */
  settled(target: TTarget | undefined): Promise<unknown>
  keepOnly(targets: readonly TTarget[]): void
  releaseAll(): void
}

/** Keeps one pin for each page of a list, and reports what happens to the pages. */
export function pagePins<TItem, TTarget extends Target>(options: {
  client: QueryClient
  optionsOf: (target: TTarget) => ReturnType<typeof pageQueryOptions<TItem, TTarget>>
  passThrough: () => QueryPassThrough
  onPage: (target: TTarget, page: Page<TItem, TTarget> | undefined) => void
}): PagePins<TTarget> {
  const { client, optionsOf, passThrough, onPage } = options
  const pins = new Map<TTarget, Pin>()
  const keep = (keeps: (target: TTarget) => boolean): void => {
    for (const [target, pin] of pins) {
      if (keeps(target)) continue
      pin.release()
      pins.delete(target)
    }
  }
  return {
    get size() {
      return pins.size
    },
    add(target, isLive) {
      if (pins.has(target)) return
      const page = optionsOf(target)
      const onData = (data: Page<TItem, TTarget> | undefined): void => onPage(target, data)
      pins.set(target, pinPage(client, page, { passThrough, isLive, onData }))
      // What changed while nobody held it.
      onData(client.getQueryData(page.queryKey))
    },
    setLive(isLive) {
      for (const [target, pin] of pins) pin.setLive(isLive(target))
    },
    update() {
      for (const pin of pins.values()) pin.update()
    },
    async settled(target) {
      if (target !== undefined)
        await pins
          .get(target)
          ?.pending()
          ?.catch(() => {})
    },
    keepOnly(targets) {
      const kept = new Set(targets)
      keep((target) => kept.has(target))
    },
    releaseAll: () => keep(() => false),
  }
}
