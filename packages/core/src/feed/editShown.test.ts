import { describe, expect, it } from 'vitest'

import { editShown } from './editShown.ts'

interface Row {
  id: number
  text?: string
}
const rows = (...ids: number[]): Row[] => ids.map((id) => ({ id }))
const getId = (row: Row): number => row.id

describe('editShown', () => {
  it.each([
    ['an insertion at the top', [1, 2, 3], [8, 1, 2], [5, 8, 1, 2], [5, 1, 2, 3]],
    ['an insertion before a row', [1, 2, 3], [8, 1, 2], [8, 1, 5, 2], [1, 5, 2, 3]],
    ['an insertion at the end', [1, 2, 3], [8, 1, 2], [8, 1, 2, 5], [1, 2, 3, 5]],
    ['a row taken out', [1, 2, 3], [8, 1, 2], [8, 2], [2, 3]],
    ['a row taken out that isn’t on screen', [1, 2, 3], [8, 1, 2], [1, 2], [1, 2, 3]],
  ])('%s', (_, screen, before, after, expected) => {
    expect(editShown(rows(...screen), rows(...before), rows(...after), getId).map(getId)).toEqual(
      expected,
    )
  })

  it('takes the new version of a row', () => {
    const after = [{ id: 1, text: 'new' }]
    expect(editShown(rows(1, 2), rows(1), after, getId)).toEqual([
      { id: 1, text: 'new' },
      { id: 2 },
    ])
  })
})
