import type { Target } from '@paginated-query/core'
import type { Query, QueryClient } from '@tanstack/react-query'

import type { pageQueryOptions } from '../pageQueryOptions.ts'
import type { OwnedOptions } from './ownedOptions.ts'
import { pinPage, type Pin } from './pin.ts'

/** The pins of one list. */
export interface PagePins<TTarget extends Target> {
  /** @param isMissing its rows aren't there: they are asked for */
  add(target: TTarget, isLive: boolean, isMissing?: boolean): void
  /** The refresh policy is nothing but which pins are live. */
  setLive(target: TTarget, isLive: boolean): void
  /** Takes over what the newest render passes through. */
  update(target: TTarget): void
  /** Asks for a page that was left invalid. */
  catchUp(target: TTarget): void
  query(target: TTarget | undefined): Query | undefined
  release(target: TTarget): void
  keepOnly(targets: readonly TTarget[]): void
}

/** Keeps one pin for each page of a list. */
export function pagePins<TItem, TTarget extends Target>(options: {
  client: QueryClient
  optionsOf: (target: TTarget) => ReturnType<typeof pageQueryOptions<TItem, TTarget>>
  options: OwnedOptions
  asksInvalid: (target: TTarget) => boolean
}): PagePins<TTarget> {
  const { client, optionsOf, options: owned, asksInvalid } = options
  const pins = new Map<TTarget, Pin>()
  const release = (target: TTarget): void => {
    pins.get(target)?.release()
    pins.delete(target)
  }
  return {
    add(target, isLive, isMissing = false) {
      if (pins.has(target)) return
      const pin = pinPage(client, optionsOf(target), {
        passThrough: owned.newest,
        isEnabled: owned.isEnabled,
        asksInvalid: () => asksInvalid(target),
        isLive,
        isMissing,
      })
      pins.set(target, pin)
    },
    setLive: (target, isLive) => pins.get(target)?.setLive(isLive),
    update: (target) => pins.get(target)?.update(),
    catchUp: (target) => pins.get(target)?.catchUp(),
    query: (target) => (target === undefined ? undefined : pins.get(target)?.query),
    release,
    keepOnly(targets) {
      const kept = new Set(targets)
      for (const target of pins.keys()) if (!kept.has(target)) release(target)
    },
  }
}
