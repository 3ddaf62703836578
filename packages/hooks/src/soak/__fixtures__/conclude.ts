import { PaginationError } from '@paginated-query/core'
import { focusManager, onlineManager } from '@tanstack/react-query'
import { vi } from 'vitest'

import { writeRows } from './describeSlot.ts'
import type { EndlessSlot, PagesSlot } from './slot.ts'
import type { World } from './World.tsx'

/** Longer than any server asks us to wait. */
const aWhile = 61_000
const mostRounds = 60

/**
 * Makes everything well: after that nothing may be pending, what is shown is what the server has, and nothing is left
 * when all are gone.
 *
 * @throws Error that names what isn't so
 */
export async function conclude(world: World): Promise<void> {
  await world.step('all is well', () => {
    world.server.api.recover()
    onlineManager.setOnline(true)
    focusManager.setFocused(true)
  })
  await world.step('edits end', () => {
    for (const edit of world.edits.pending) world.edits.settle(edit, edit.note % 2 === 0)
  })
  await answerAll(world)
  for (const slot of world.slots) {
    if (!slot.isMounted) continue
    if (slot.kind === 'pages') await finishPages(world, slot)
    else await finishEndless(world, slot)
  }
  await world.step('unmount', () => {
    for (const slot of world.slots) world.unmount(slot)
  })
  await world.step('time passes', () => vi.advanceTimersByTime(400_000))
  // TanStack Query stops the clock of an entry that is reset while nobody looks, and never starts it again.
  const left = world.wasReset ? [] : world.client.getQueryCache().getAll()
  for (const { queryHash } of left) world.report(`is never collected: ${queryHash}`)
  const { listeners } = world.client.getQueryCache() as unknown as { listeners: Set<unknown> }
  // The stores of lists listen to a client for as long as it is there, and an edit until it is settled.
  const lasting = world.slots.some(({ kind }) => kind === 'endless') ? 1 : 0
  if (listeners.size > lasting) world.report(`${listeners.size} listeners of the cache are left`)
  if (vi.getTimerCount() > 0) world.report(`${vi.getTimerCount()} timers are left`)
  world.complain()
}

/** Lets every answer arrive, and every retry. */
async function answerAll(world: World): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    if (world.network.size() > 0) await world.step('land', () => world.network.land(0))
    else if (world.client.isFetching() > 0)
      await world.step('time passes', () => vi.advanceTimersByTime(aWhile))
    else return
  }
  world.report('is never done asking')
  world.complain()
}

async function finishPages(world: World, slot: PagesSlot): Promise<void> {
  if (slot.list?.nav.failed) {
    await world.step('retry', () => {
      world.demand(slot.filter)
      slot.list?.nav.retry()
    })
    await answerAll(world)
  }
  await refetch(world, slot)
  if (slot.list?.error instanceof PaginationError) {
    // Its cursor died while it was on screen: it stays until the person leaves it.
    await world.step('first', () => {
      slot.model.turn()
      slot.list?.nav.goFirst()
    })
    await refetch(world, slot)
  }
  const { list } = slot
  const report = (problem: string): void => world.report(`${slot.name}: ${problem}`)
  if (!list || list.nav.isPending || list.nav.failed)
    report('isn’t there, though the network is well')
  const rows = list?.items ?? []
  const truth = world.server.rows(slot.filter)
  const from = truth.findIndex(({ id }) => id === rows[0]?.id)
  if (rows.length === 0 && truth.length > 0) report('shows nothing, though the server has rows')
  if (rows.length > 0 && writeRows(truth.slice(from, from + rows.length)) !== writeRows(rows))
    report('shows rows that the server doesn’t have')
  const range = list?.nav.range
  if (world.isNumbered && range && range.from !== from + 1)
    report(`says that row ${from + 1} is row ${range.from}`)
  const hasMore = from + rows.length < truth.length
  if (list?.nav.hasNext === !hasMore && truth.length > 0)
    report(`says ${String(!hasMore)} to whether more follow`)
  const count = list?.nav.total?.count
  if (count !== undefined && count !== truth.length)
    report(`says that ${truth.length} rows are ${count}`)
  world.complain()
}

async function finishEndless(world: World, slot: EndlessSlot): Promise<void> {
  const report = (problem: string): void => world.report(`${slot.name}: ${problem}`)
  await viewAll(world, slot)
  await world.step('refresh', () => {
    world.demand(slot.filter)
    // Pages behind the last may be cached by others, and are fresh by their own time.
    const { key } = world.sourceOf(slot)
    void world.client.invalidateQueries({ queryKey: key, refetchType: 'none' })
    void slot.list?.refresh()
  })
  await answerAll(world)
  for (let round = 0; round < mostRounds && slot.list?.feed.hasMore !== false; round += 1) {
    await world.step('load more', () => {
      world.demand(slot.filter)
      void slot.list?.feed.loadMore()
    })
    await answerAll(world)
  }
  await viewAll(world, slot)
  const rows = slot.list?.feed.items ?? []
  const truth = world.server.rows(slot.filter)
  const [shown, expected] = [writeRows(rows), writeRows(truth)]
  if (shown !== expected) report(`ends with ${shown} instead of ${expected}`)
  const error = slot.list?.error ?? slot.list?.feed.loadMoreError
  if (error) report(`failed, though all is well: ${error.message}`)
  if (slot.unresolved > 0) report(`${slot.unresolved} promises stay open`)
  world.complain()
}

/** What nobody sees may be old, or let go of. */
async function viewAll(world: World, { list }: EndlessSlot): Promise<void> {
  await world.step('view all', () => list?.feed.view?.(0, list.feed.length))
  await answerAll(world)
}

async function refetch(world: World, slot: PagesSlot): Promise<void> {
  const { key } = world.sourceOf(slot)
  await world.step('invalidate', () => void world.client.invalidateQueries({ queryKey: key }))
  await answerAll(world)
}
