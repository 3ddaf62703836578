import { describe, expect, it } from 'vitest'

import { answer, items } from './__fixtures__/answer.ts'
import { cursor } from './cursor.ts'
import { address, firstRow, lastRow, link } from './place.ts'

describe('a cursor that is the last row', () => {
  const stripe = cursor({
    cursor: 'starting_after',
    size: 'limit',
    rows: 'data',
    endCursor: lastRow('id'),
    startCursor: firstRow('id'),
    hasMore: 'has_more',
    back: { cursor: 'ending_before' },
  })
  const read = (target: string | null, has_more: boolean, ...ids: string[]) =>
    stripe.read(answer({ data: items(...ids), has_more }), { target, pageSize: 2 })

  it('asks after a row, or before one', () => {
    expect(stripe.ask(null, 2)).toEqual({ starting_after: null, limit: 2, ending_before: null })
    expect(stripe.ask('b', 2)).toEqual({ starting_after: 'b', limit: 2, ending_before: null })
    expect(stripe.ask('<c', 2)).toEqual({ starting_after: null, limit: 2, ending_before: 'c' })
  })

  it.each([
    ['the first page', null, true, ['a', 'b'], { next: 'b', previous: null, hasNext: true }],
    ['a page', 'b', true, ['c', 'd'], { next: 'd', previous: '<c', hasNext: true }],
    ['the last page', 'd', false, ['e'], { next: null, previous: '<e', hasNext: false }],
    ['a page on the way back', '<e', true, ['c', 'd'], { next: 'd', previous: '<c' }],
    ['the first on the way back', '<c', false, ['a', 'b'], { next: 'b', previous: null }],
    ['an empty list', null, false, [], { next: null, previous: null, hasNext: false }],
  ])('reads %s', (_, target, hasMore, ids, page) => {
    expect(read(target, hasMore, ...ids)).toMatchObject({ ...page, evidence: 'cursor' })
  })

  it('is unknown where its place is wrong, whatever the flag promises', () => {
    const misplaced = cursor({
      cursor: 'c',
      size: 's',
      rows: 'data',
      endCursor: 'meta.cursor',
      hasMore: 'more',
    })
    const page = (more: boolean) =>
      misplaced.read(answer({ data: items('a'), more }), { target: null, pageSize: 2 })
    expect(page(true)).toMatchObject({ next: null, hasNext: null, evidence: 'none' })
    expect(page(false)).toMatchObject({ next: null, hasNext: false, evidence: 'cursor' })
  })

  it('may look like a direction', () => {
    const { next } = read(null, true, 'a', '<b')
    expect(next).toBe('><b')
    expect(stripe.ask(next, 2)).toMatchObject({ starting_after: '<b' })
  })

  it('goes on until an empty page where no flag tells', () => {
    const style = cursor({ cursor: 'since', size: 'n', endCursor: lastRow('id') })
    const short = style.read(answer(items('a')), { target: null, pageSize: 2 })
    expect(short).toMatchObject({ next: 'a', hasNext: null, evidence: 'none' })
    const empty = style.read(answer([]), { target: 'a', pageSize: 2 })
    expect(empty).toMatchObject({ next: null, hasNext: false, evidence: 'emptyPage' })
  })

  it('is written as JSON where it has several values', () => {
    const style = cursor({ cursor: 'search_after', size: 'size', endCursor: lastRow('sort') })
    const page = style.read(answer([{ sort: [1727, 'x'] }]), { target: null, pageSize: 1 })
    expect(page.next).toBe('[1727,"x"]')
  })
})

describe('a cursor inside an address', () => {
  it('is one parameter of it, of a field or of the Link header', () => {
    const django = cursor({
      cursor: 'cursor',
      size: 'page_size',
      rows: 'results',
      next: address('next'),
      previous: address('previous'),
    })
    const body = {
      results: items('c'),
      next: 'http://upstream.test/items/?cursor=cD0y&page_size=1',
      previous: 'http://upstream.test/items/?cursor=cj0x&page_size=1',
    }
    expect(django.read(answer(body), { target: 'x', pageSize: 1 })).toMatchObject({
      next: 'cD0y',
      previous: '<cj0x',
    })
    expect(django.ask('<cj0x', 1)).toEqual({ cursor: 'cj0x', page_size: 1 })

    const shopify = cursor({ cursor: 'page_info', size: 'limit', rows: '*', next: link('next') })
    const Link = '<https://shop.test/products.json?limit=1&page_info=hijk>; rel="next"'
    const page = shopify.read(answer({ products: items('a') }, { Link }), {
      target: null,
      pageSize: 1,
    })
    expect(page).toMatchObject({ items: items('a'), next: 'hijk' })
  })

  it('may stand in a field that does not say so', () => {
    const body = { rows: items('a'), next: 'https://upstream.test/x?cursor=abc&n=1' }
    const read = (style: ReturnType<typeof cursor>) =>
      style.read(answer(body), { target: null, pageSize: 1 }).next
    expect(read(cursor({ cursor: 'cursor', size: 'n', rows: 'rows', next: 'next' }))).toBe('abc')
    expect(read(cursor({ size: 'n', rows: 'rows', next: 'next' }))).toBe('cursor=abc&n=1')
  })

  it('goes back by the relation previous as by prev', () => {
    const style = cursor({ cursor: 'c', size: 'n', next: link('next'), previous: link('previous') })
    const Link = '<?c=a>; rel="previous", <?c=b>; rel="next"'
    const page = style.read(answer(items('x'), { Link }), { target: 'z', pageSize: 1 })
    expect(page).toMatchObject({ previous: '<a', next: 'b' })
  })

  it('is its whole query, where no parameter is known', () => {
    const registry = cursor({ size: 'n', rows: 'repositories', next: link('next') })
    const page = registry.read(
      answer({ repositories: ['a'] }, { Link: '</v2/_catalog?last=a%2Fb&n=10>; rel="next"' }),
      { target: null, pageSize: 50 },
    )
    expect(page.next).toBe('last=a%2Fb&n=10')
    // The server's own size goes along with its cursor.
    expect(registry.ask(page.next, 50)).toEqual({ n: '10', last: 'a/b' })
    expect(registry.ask('a=1&a=2', 50)).toEqual({ n: 50, a: ['1', '2'] })
    expect(registry.ask(null, 50)).toEqual({ n: 50 })
  })

  it.each([['https://api.example.com/items'], ['https://api.example.com/items?other=1']])(
    'ends the list where it is missing: %s',
    (next) => {
      const style = cursor({ cursor: 'c', size: 'n', rows: 'rows', next: address('next') })
      const page = style.read(answer({ rows: items('a'), next }), { target: null, pageSize: 1 })
      expect(page).toMatchObject({ next: null, hasNext: false })
    },
  )

  it('may stand in an object with href', () => {
    const style = cursor({
      cursor: 'page[after]',
      size: 'page[size]',
      rows: 'data',
      next: address('links.next'),
      omits: ['next'],
    })
    const read = (links: object) =>
      style.read(answer({ data: items('a'), links }), { target: null, pageSize: 1 })
    const href = '/items?page%5Bafter%5D=abc&page%5Bsize%5D=1'
    expect(read({ next: { href } })).toMatchObject({ next: 'abc', hasNext: true })
    expect(read({ next: href }).next).toBe('abc')
    expect(read({ self: '/items' })).toMatchObject({ next: null, hasNext: false })
  })
})

describe('a cursor that the server leaves out at the end', () => {
  const google = cursor({
    cursor: 'page_token',
    size: 'page_size',
    rows: 'books',
    next: 'nextPageToken',
    omits: ['rows', 'next'],
  })
  const inHeader = cursor({ size: 'n', next: link('next'), omits: ['next'] })
  const read = (style: typeof google, body: unknown, target: string | null, pageSize = 2) =>
    style.read(answer(body), { target, pageSize })

  it('ends the list', () => {
    expect(read(google, { books: items('a', 'b') }, null)).toMatchObject({
      hasNext: false,
      evidence: 'cursor',
    })
  })

  it('is missing where a flag says that more follows', () => {
    const flagged = cursor({
      cursor: 'c',
      rows: 'books',
      next: 'after',
      hasMore: 'more',
      omits: ['next'],
    })
    expect(read(flagged, { books: items('a'), more: true }, null).hasNext).toBeNull()
    expect(read(flagged, { books: items('a'), more: false }, null).hasNext).toBe(false)
    expect(read(flagged, { books: items('a') }, null).hasNext).toBe(false)
  })

  it('goes on from a page whose rows are left out', () => {
    expect(read(google, { nextPageToken: 'x' }, 'w')).toMatchObject({ items: [], next: 'x' })
    expect(read(google, {}, 'x')).toMatchObject({ items: [], hasNext: false })
  })

  it('may be hidden from the browser on a full first page, where it stands in a header', () => {
    expect(read(inHeader, items('a'), null).hasNext).toBe(false)
    expect(read(inHeader, items('a', 'b'), null).hasNext).toBeNull()
    expect(read(inHeader, items('a', 'b'), 'last=x').hasNext).toBe(false)
  })
})
