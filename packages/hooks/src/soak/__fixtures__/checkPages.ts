import { PaginationError, type PageNav } from '@paginated-query/core'

import { detourOf } from './detourOf.ts'
import type { Place, SoakPage } from './pagesModel.ts'
import type { PagesSlot } from './slot.ts'

/** A page's entry in the cache, as far as it matters. */
export interface Entry {
  readonly data: SoakPage | undefined
  readonly error: Error | null
  readonly status: 'pending' | 'error' | 'success'
  readonly fetchStatus: 'fetching' | 'paused' | 'idle'
}

/** Compares what a component shows with what was asked for and answered. */
export function checkPages(
  slot: PagesSlot,
  world: {
    readonly isNumbered: boolean
    /** Other components are there, too. */
    readonly isShared: boolean
    readonly entryOf: (slot: PagesSlot, place: Place) => Entry | undefined
    readonly wasAnswered: (slot: PagesSlot, place: Place, page: SoakPage) => boolean
    readonly report: (problem: string) => void
  },
): void {
  const { model, list } = slot
  const report = (problem: string): void => world.report(`${slot.name}: ${problem}`)
  if (!list) return report('nothing was drawn')
  const nav = list.nav as PageNav
  const before = model.good?.filter === slot.filter ? model.good : null
  const detour = detourOf((place) => world.entryOf(slot, place), model.asked, before, nav)
  if (typeof detour === 'string') report(detour)
  else if (detour) model.asked = detour

  const entry = world.entryOf(slot, model.asked)
  const answer = entry?.data
  if (answer) {
    if (!world.wasAnswered(slot, model.asked, answer)) report('its page was never answered so')
    model.good = { filter: slot.filter, place: model.asked, page: answer }
  }
  const stays = model.good?.filter === slot.filter ? model.good : null
  // What stays on screen is as the cache has it: others may edit it, and ask for it.
  const good = stays && { ...stays, page: world.entryOf(slot, stays.place)?.data ?? stays.page }
  if (good) model.good = good
  // TanStack Query doesn't tell an observer that another one, in its mount, asks again for what failed.
  const isUntold = world.isShared && nav.failed !== null && model.failed === model.asked
  const failed = answer === undefined && (entry?.status === 'error' || isUntold)
  model.failed = failed ? model.asked : null
  const isPending = answer === undefined && !failed

  expectSame('isPending', nav.isPending, isPending)
  expectSame('failed', nav.failed !== null, failed)
  expectSame('the page that failed', nav.failed?.page ?? null, failed ? model.asked.page : null)
  expectSame('page', nav.page, failed && good ? good.place.page : model.asked.page)
  expectSame('rows', JSON.stringify(list.items), JSON.stringify(good?.page.items ?? []))
  expectSame('status', list.status, good ? 'success' : failed ? 'error' : 'pending')
  expectSame('hasPrevious', nav.hasPrevious, (nav.page ?? 1) > 1)
  expectSame('total', nav.total?.count ?? null, good?.page.total?.count ?? null)
  if (nav.kind === 'numbered') expectSame('pageCount', nav.pageCount, good?.page.pageCount ?? null)
  if (nav.range && nav.range.to - nav.range.from + 1 !== list.items.length)
    report(`range ${nav.range.from}–${nav.range.to} has another length than its rows`)
  if (isPending && (entry === undefined || entry.fetchStatus === 'idle'))
    report('is pending and nothing is asked for')
  const isSettled = answer !== undefined
  if (isSettled && nav.hasNext === false && answer.hasNext === true && !isEndKnown(answer))
    report('has no next page, though its answer says that there is one')
  if (isSettled && nav.hasNext === true && answer.hasNext === false)
    report('has a next page, though its answer says that there is none')

  function isEndKnown(page: SoakPage): boolean {
    if (page.next === null) return true
    const { page: number, cursors, size } = model.asked
    if (!world.isNumbered && cursors.includes(String(page.next))) return true
    const after = { page: number + 1, cursors: [...cursors, String(page.next)], size }
    const next = world.entryOf(slot, after)
    const isEnd = next?.data?.items.length === 0 || next?.error instanceof PaginationError
    // What told of the end may be collected since.
    if (isEnd) model.endOf = page
    return model.endOf === page
  }

  function expectSame(what: string, seen: unknown, expected: unknown): void {
    if (!Object.is(seen, expected))
      report(`${what} is ${String(seen)} instead of ${String(expected)}`)
  }
}
