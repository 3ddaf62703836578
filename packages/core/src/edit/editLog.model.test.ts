import fc from 'fast-check'
import { expect, it } from 'vitest'

import { EditedList } from './__fixtures__/editedList.ts'

const at = fc.nat(1000)
const kinds = [
  'update',
  'remove',
  'insert',
  'ask',
  'look',
  'land',
  'do',
  'settle',
  'rollback',
] as const
const step = fc.record({ type: fc.constantFrom(...kinds), at })
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const targets = [1, 2, 3, 4]
const pick = <T>(list: readonly T[], index: number): T | undefined =>
  list.length === 0 ? undefined : list[index % list.length]

async function take(list: EditedList, { type, at: index }: Step, turn: number): Promise<void> {
  const shownIds = targets.flatMap((target) => list.shown(target)?.items.map(({ id }) => id) ?? [])
  const id = pick(shownIds, index)
  const name = `edit ${turn}`
  const request = pick(list.requests, index)
  const edit = pick(list.edits, index)
  if (type === 'update' && id !== undefined)
    list.open({ type, id, change: (row) => ({ ...row, name }) })
  if (type === 'remove' && id !== undefined) list.open({ type, id })
  if (type === 'insert')
    list.open({ type, id: 100 + turn, item: { id: 100 + turn, name }, at: 'start' })
  if (type === 'ask') list.ask(pick(targets, index) ?? 1)
  if (type === 'look' && request) list.look(request)
  if (type === 'land' && request) await list.land(request)
  if (type === 'do' && edit) list.do(edit)
  if (type === 'settle' && edit) list.do(edit)
  if (type === 'settle' && edit?.state === 'done') list.finish(edit)
  if (type === 'rollback' && edit?.state === 'open') list.finish(edit)
}

it('shows the answers with the edits on top, whatever comes in which order, and then the truth', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const list = new EditedList()
      for (const [turn, one] of steps.entries()) {
        // oxlint-disable-next-line no-await-in-loop -- one after another is the point
        await take(list, one, turn)
        for (const target of targets) {
          const { items, count } = list.expected(target)
          expect(list.shown(target)?.items).toEqual(items)
          expect(list.shown(target)?.total?.count).toBe(count)
        }
      }
      for (const edit of list.edits.toReversed()) list.finish(edit)
      for (const target of targets) list.ask(target)
      while (list.requests[0]) {
        // oxlint-disable-next-line no-await-in-loop
        await list.land(list.requests[0])
      }
      const shown = targets.flatMap((target) => list.shown(target)?.items ?? [])
      expect(shown).toEqual(list.rows.slice(0, 16))
      expect(list.isIdle).toBe(true)
    }),
    { numRuns: 100 },
  )
})
