import fc from 'fast-check'
import { expect, it } from 'vitest'

import { EditedCache, targets, type Row } from './__fixtures__/editedCache.ts'

const kinds = [
  'update',
  'remove',
  'insert',
  'ask',
  'look',
  'land',
  'fail',
  'cancel',
  'do',
  'settle',
  'rollback',
] as const
const step = fc.record({ type: fc.constantFrom(...kinds), at: fc.nat(1000) })
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const pick = <T>(list: readonly T[], index: number): T | undefined =>
  list.length === 0 ? undefined : list[index % list.length]

function openEdit(cache: EditedCache, type: Step['type'], at: number, turn: number): void {
  const rows = targets.flatMap((target) => cache.shown(target)?.items ?? [])
  const id = pick(rows, at)?.id
  const rename = (row: Row): Row => ({ ...row, name: `edit ${turn}` })
  if (type === 'update' && id !== undefined) {
    const apply = (of: readonly Row[]) => of.map((row) => (row.id === id ? rename(row) : row))
    cache.open({ id, by: 0, apply, open: cache.editor.update(id, rename) })
  }
  if (type === 'remove' && id !== undefined) {
    const apply = (of: readonly Row[]) => of.filter((row) => row.id !== id)
    cache.open({ id, by: -1, apply, open: cache.editor.remove(id) })
  }
  if (type === 'insert') {
    const row = { id: 100 + turn, name: 'inserted' }
    const open = cache.editor.insert(row, { at: 'start' })
    cache.open({ id: row.id, by: 1, apply: (of) => [row, ...of], open })
  }
}

async function take(cache: EditedCache, { type, at }: Step, turn: number): Promise<void> {
  const request = pick(cache.requests, at)
  const target = pick(targets, at) ?? 1
  const some = pick(cache.edits, at)
  openEdit(cache, type, at, turn)
  if (type === 'ask') cache.ask(target)
  if (type === 'look' && request) cache.look(request)
  if (type === 'land' && request) await cache.land(request)
  if (type === 'fail' && request) await cache.fail(request)
  if (type === 'cancel') await cache.cancel(target)
  if (type === 'do' && some) cache.do(some)
  if (type === 'settle' && some) cache.do(some)
  if (type === 'settle' && some?.state === 'done') cache.finish(some)
  if (type === 'rollback' && some?.state === 'open') cache.finish(some)
}

const check = (cache: EditedCache): void => {
  for (const target of targets) {
    const { items, count } = cache.expected(target)
    expect(cache.shown(target)?.items).toEqual(items)
    expect(cache.shown(target)?.total?.count).toBe(count)
  }
}

it('shows what the server said with the open edits on top, whatever happens to requests', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), async (steps) => {
      const cache = new EditedCache()
      for (const [turn, one] of steps.entries()) {
        // oxlint-disable-next-line no-await-in-loop -- one after another is the point
        await take(cache, one, turn)
        check(cache)
        cache.rebase()
      }
      for (const edit of cache.edits.toReversed()) cache.finish(edit)
      for (const target of targets) cache.ask(target)
      while (cache.requests[0]) {
        // oxlint-disable-next-line no-await-in-loop
        await cache.land(cache.requests[0])
      }
      const shown = targets.flatMap((target) => cache.shown(target)?.items ?? [])
      expect(shown).toEqual(cache.rows.slice(0, 16))
      expect(cache.isIdle).toBe(true)
      cache.dispose()
    }),
    { numRuns: 30 },
  )
})
