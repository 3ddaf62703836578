import { describe, expect, it } from 'vitest'

import { editItems } from './editItems.ts'
import type { ListEdit } from './listEdit.ts'

interface Row {
  readonly id: number
  readonly name?: string
}

const rows: readonly Row[] = [{ id: 1 }, { id: 2 }, { id: 3 }]
const edited = (edit: ListEdit<Row>, at: { target: number; hasNext: boolean | null }) =>
  editItems(rows, edit, { at, first: 1, getId: (row) => row.id })
const ids = (items: readonly Row[]) => items.map(({ id }) => id).join(' ')

const onFirst = { target: 1, hasNext: true }
const onLast = { target: 2, hasNext: false }
const insert = (at: Extract<ListEdit<Row>, { type: 'insert' }>['at'], id = 9) =>
  ({ type: 'insert', id, item: { id }, at }) as const

describe('an edit', () => {
  it.each([
    ['start', onFirst, '9 1 2 3'],
    ['start', onLast, '1 2 3'],
    ['end', onFirst, '1 2 3'],
    ['end', { target: 1, hasNext: null }, '1 2 3'],
    ['end', onLast, '1 2 3 9'],
    [{ before: 1 }, onLast, '9 1 2 3'],
    [{ before: 3 }, onLast, '1 2 9 3'],
    [{ after: 3 }, onFirst, '1 2 3 9'],
    [{ after: 7 }, onFirst, '1 2 3'],
    [{ before: 7 }, onFirst, '1 2 3'],
  ] as const)('that inserts at %o, on the page %o, makes %s', (at, page, drawing) => {
    expect(ids(edited(insert(at), page))).toBe(drawing)
  })

  it('never shows a row twice', () => {
    expect(edited(insert('start', 2), onFirst)).toBe(rows)
  })

  it('changes its row alone', () => {
    const change = (row: Row): Row => ({ ...row, name: 'new' })
    const after = edited({ type: 'update', id: 2, change }, onFirst)
    expect(after).toEqual([{ id: 1 }, { id: 2, name: 'new' }, { id: 3 }])
    expect(after[0]).toBe(rows[0])
  })

  it('removes its row', () => {
    expect(ids(edited({ type: 'remove', id: 2 }, onFirst))).toBe('1 3')
  })

  it('of a row that is elsewhere leaves the page as it is', () => {
    expect(edited({ type: 'remove', id: 7 }, onFirst)).toBe(rows)
    expect(edited({ type: 'update', id: 7, change: (row) => row }, onFirst)).toBe(rows)
  })
})
