import { describe, expect, it } from 'vitest'

import { answer } from './__fixtures__/answer.ts'
import { pageNumber } from './pageNumber.ts'
import { header, link } from './place.ts'

describe('what a place for the next page says', () => {
  const style = pageNumber({ page: 'page', size: 'size', rows: 'rows', next: 'next' })
  it.each([
    ['', false],
    [null, false],
    [false, false],
    [0, false],
    [-1, false],
    ['-1', false],
    [true, true],
    [2, true],
    ['https://api.example.com/items?page=2', true],
  ])('by %j is that one follows: %s', (next, hasNext) => {
    const page = style.read(answer({ rows: [1, 2], next }), { target: 1, pageSize: 2 })
    expect(page).toMatchObject({ hasNext, next: hasNext ? 2 : null, evidence: 'link' })
  })

  it('by an empty header is that none follows', () => {
    const inHeader = pageNumber({ page: 'page', size: 'size', next: header('X-Next-Page') })
    const page = inHeader.read(answer([1, 2], { 'X-Next-Page': '' }), { target: 1, pageSize: 2 })
    expect(page.hasNext).toBe(false)
  })
})

it('counts the pages by the last one, whose links name no next', () => {
  const style = pageNumber({ page: 'page', size: 'size', next: link('next'), last: link('last') })
  const page = style.read(answer([1], { Link: '<?page=1>; rel="first", <?page=29>; rel="prev"' }), {
    target: 30,
    pageSize: 5,
  })
  expect(page).toMatchObject({ hasNext: false, pageCount: 30 })
})

it.each(['Next', 'next'])('reads the relation %s whatever its case', (relation) => {
  const style = pageNumber({ page: 'page', size: 'size', next: link(relation) })
  const page = style.read(answer([1], { Link: '<?page=2>; rel="NEXT"' }), {
    target: 1,
    pageSize: 1,
  })
  expect(page).toMatchObject({ next: 2, hasNext: true })
})
