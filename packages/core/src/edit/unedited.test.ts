import { describe, expect, it } from 'vitest'

import { pageOf, type Row } from './__fixtures__/editedList.ts'
import { unedited } from './unedited.ts'

const row = (id: number, name = 'old'): Row => ({ id, name })
const [one, two, three] = [row(1), row(2), row(3)] as const
const answer = pageOf([one, two, three], 1)
const total = (count: number) => ({ count, precision: 'exact' }) as const

describe('what somebody wrote over a page with edits', () => {
  const renamed = row(1, 'edited')
  const added = row(9)
  // Row 1 is changed, 2 is removed, 9 is added.
  const shown = { ...answer, items: [renamed, added, three] }
  const before = (items: readonly Row[]): readonly Row[] =>
    unedited({ ...shown, items }, { shown, answer }, ({ id }) => id).items

  it.each([
    ['nothing', [renamed, added, three], [one, two, three]],
    ['a row that is changed', [renamed, added, row(3, 'theirs')], [one, two, row(3, 'theirs')]],
    ['a row more', [renamed, added, three, row(4)], [one, two, three, row(4)]],
    ['a row fewer', [renamed, added], [one, two]],
    ['a new order', [three, added, renamed], [three, one, two]],
    ['the edited row itself', [row(1, 'both'), added, three], [two, row(1, 'both'), three]],
  ] as const)('keeps %s, without the edits', (_, written, rows) => {
    expect(before(written)).toEqual(rows)
  })

  it('keeps how they counted', () => {
    const fewer = { ...shown, items: [renamed, three], total: total(2), pageCount: 1 }
    const written = { ...fewer, total: total(5) }
    expect(unedited(written, { shown: fewer, answer }, ({ id }) => id).total).toEqual(total(6))
  })
})
