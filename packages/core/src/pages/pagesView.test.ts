import { describe, expect, it } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import type { Page } from '../page/page.ts'
import { viewPages } from './pagesView.ts'

const page = (more: Partial<Page<number, number>>): Page<number, number> => ({
  items: [more.target ?? 1],
  target: 1,
  requestedSize: 10,
  pageSize: 10,
  total: null,
  pageCount: null,
  next: null,
  previous: null,
  hasNext: null,
  evidence: 'none',
  ...more,
})
const at = (number: number) => ({ page: number, list: 'all' })
const placed = (number: number, more: Partial<Page<number, number>> = {}, list = 'all') => ({
  list,
  state: at(number),
  page: page({ target: number, ...more }),
})
const empty = { items: [], hasNext: false } as const
const refused = (refusal: 'beyondEnd' | 'cursorExpired') =>
  new PaginationError('no such page', { kind: 'http', status: 404, refusal })
const view = (more: Partial<Parameters<typeof viewPages<number, number>>[0]>) =>
  viewPages<number, number>({
    list: 'all',
    state: at(2),
    answer: undefined,
    error: null,
    seen: null,
    getId: (id) => id,
    ...more,
  })

describe('what is on screen', () => {
  it('is the answer to what was asked', () => {
    const answer = page({ target: 2 })
    expect(view({ answer, seen: placed(1) })).toEqual({
      shown: { list: 'all', state: at(2), page: answer },
      isPending: false,
      failed: null,
      detour: null,
    })
  })

  it('is the last good page of the same list until then', () => {
    expect(view({ seen: placed(1) })).toMatchObject({ shown: placed(1), isPending: true })
  })

  it('stays where a page brings the rows before it again', () => {
    const again = page({ target: 2, items: [1] })
    expect(view({ answer: again, seen: placed(1) })).toMatchObject({
      shown: placed(1),
      detour: { to: at(1), reason: null },
    })
  })

  it('is never a page of another list', () => {
    expect(view({ seen: placed(1, {}, 'filtered') }).shown).toBeNull()
  })

  it('stays when the next page fails', () => {
    const error = new Error('no')
    expect(view({ error, seen: placed(1) })).toMatchObject({
      shown: placed(1),
      isPending: false,
      failed: error,
    })
  })

  it('is the answer still, when a refresh of it fails', () => {
    expect(view({ answer: page({}), error: new Error('no') })).toMatchObject({
      failed: null,
      isPending: false,
    })
  })
})

describe('a page that does not exist', () => {
  it.each([
    [
      'leads to the last page',
      { answer: page({ ...empty, pageCount: 30 }), state: at(99) },
      { to: at(30), reason: 'beyondEnd' },
    ],
    [
      'leads to the last known page when the server refuses it',
      { error: refused('beyondEnd'), seen: placed(1, { pageCount: 30 }), state: at(99) },
      { to: at(30), reason: 'beyondEnd' },
    ],
    [
      'leads back one page when the page on screen is refused',
      { error: refused('beyondEnd'), seen: placed(10, { pageCount: 10 }), state: at(10) },
      { to: at(9), reason: 'beyondEnd' },
    ],
    [
      'leads back further where that is refused too',
      { error: refused('beyondEnd'), seen: placed(10, { pageCount: 10 }), state: at(9) },
      { to: at(7), reason: 'beyondEnd' },
    ],
    [
      'leads to the first where nothing else is known',
      { error: refused('beyondEnd'), state: at(99) },
      { to: at(1), reason: 'beyondEnd' },
    ],
    [
      'leads back to the page on screen where no count is known',
      { answer: page(empty), seen: placed(4), state: at(5) },
      { to: at(4), reason: null },
    ],
    [
      'leads back to the one that was on screen, by the size that was chosen since',
      { answer: page(empty), seen: placed(3), state: { ...at(3), page: 4, pageSize: 15 } },
      { to: { ...at(2), pageSize: 15 }, reason: 'beyondEnd' },
    ],
    [
      'leads to the first after a link without a count',
      { answer: page(empty), state: at(5) },
      { to: at(1), reason: 'beyondEnd' },
    ],
    [
      'leads to the first when the cursor expired',
      { error: refused('cursorExpired'), seen: placed(4), state: at(5) },
      { to: at(1), reason: 'cursorExpired' },
    ],
  ])('%s', (_, more, detour) => {
    expect(view(more)).toMatchObject({ detour, failed: null, isPending: true })
  })

  it.each([
    ['an empty first page', { answer: page(empty), state: at(1) }],
    [
      'an empty last page that is counted',
      { answer: page({ ...empty, pageCount: 5 }), state: at(5) },
    ],
    [
      'an empty page with more behind it',
      { answer: page({ items: [], hasNext: true }), state: at(5) },
    ],
    ['rows, whatever the count says', { answer: page({ pageCount: 3 }), state: at(5) }],
    ['a refused first page', { error: refused('beyondEnd'), state: at(1) }],
  ])('is not %s', (_, more) => expect(view(more).detour).toBeNull())
})
