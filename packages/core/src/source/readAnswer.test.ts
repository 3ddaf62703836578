import { describe, expect, it } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import { shouldRetry } from '../error/retry.ts'
import { defineApi } from '../styles/defineApi.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import type { PaginationApi } from '../styles/style.ts'
import { readAnswer } from './readAnswer.ts'
import { isFailure, refuse } from './refuse.ts'

const api: PaginationApi<number> = defineApi({
  name: 'Shop',
  baseUrl: 'https://api.shop.test',
  style: pageNumber({ page: 'page', size: 'size', refusal: { beyondEnd: { status: 404 } } }),
  pageSize: { default: 20, min: 1, max: 100 },
})
const answer = (status: number, headers: HeadersInit = {}, body: unknown = {}) => ({
  status,
  headers: new Headers(headers),
  body,
  url: 'https://api.shop.test/orders',
})

describe('a refusal', () => {
  it('says that the list ends before the page', () => {
    const error = refuse(api, answer(404))
    expect(error.refusal).toBe('beyondEnd')
    expect(error.message).toContain('The list ends before it')
  })

  it('of the first page is an error like any other', () => {
    const error = refuse(api, answer(404), true)
    expect(error.refusal).toBe(null)
    expect(error.message).toContain('Check the path and the parameters.')
  })
})

describe('a limit that is used up', () => {
  const reset = String(Math.ceil(Date.now() / 1000) + 30)
  it.each([
    ['Retry-After', { 'Retry-After': '12' }],
    ['no requests left', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': reset }],
  ])('is told by a 403 with %s, and waited for', (_, headers) => {
    const error = refuse(api, answer(403, headers))
    expect(error.retryAfter).toBeGreaterThan(10_000)
    expect(error.message).toMatch(/It asks to wait \d+ s\./)
    expect(shouldRetry(0, error)).toBe(true)
  })

  it.each([
    ['nothing about limits', {}],
    ['requests that are left', { 'X-RateLimit-Remaining': '4999', 'X-RateLimit-Reset': reset }],
    ['a reset beside no count', { 'X-RateLimit-Reset': reset }],
    ['a count beside no reset', { 'X-RateLimit-Remaining': '0' }],
    ['words for a wait', { 'Retry-After': 'soon' }],
  ])('is not told by a 403 with %s', (_, headers) => {
    const error = refuse(api, answer(403, headers))
    expect(error.retryAfter).toBe(null)
    expect(error.message).toContain('Check the credentials')
    expect(shouldRetry(0, error)).toBe(false)
  })

  it('is not told by a 404, whatever its headers', () => {
    const error = refuse(api, answer(404, { 'Retry-After': '12' }))
    expect(error.retryAfter).toBe(null)
    expect(shouldRetry(0, error)).toBe(false)
  })
})

describe('a transport that answers oddly', () => {
  const read = (response: unknown) =>
    readAnswer(async () => response as Response, { name: 'Shop', url: '/', signal: undefined })
  const text = async () => '[]'

  it.each([
    ['headers that are null', { body: [], headers: null }, /No answer came from Shop \(/],
    [
      'a name that no header has',
      { body: [], headers: { 'a b': '1' } },
      /No answer came from Shop \(/,
    ],
    ['a response with null for headers', { text, headers: null }, /No answer came from Shop \(/],
    [
      'a text that throws at once',
      {
        headers: new Headers(),
        text() {
          throw new Error('read twice')
        },
      },
      /read twice/,
    ],
    [
      'a text that is nothing',
      { headers: new Headers(), text: async () => undefined },
      /`text\(\)`/,
    ],
  ])('fails with a PaginationError: %s', async (_, response, message) => {
    const error = await read(response).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(PaginationError)
    expect(error).toMatchObject({
      kind: 'network',
      message: expect.stringMatching(message) as string,
    })
  })

  it.each([
    ['without headers', undefined, null],
    ['with a plain object for them', { total: '3' }, '3'],
    ['with pairs of names and texts', [['Total', '3']], '3'],
    ['with a reader of them', { get: (name: string) => (name === 'total' ? '3' : null) }, '3'],
  ])('is read where it is like a response %s', async (_, headers, total) => {
    const { headers: found } = await read({ status: 200, text, headers })
    expect(found.get('total')).toBe(total)
  })
})

describe('a function of the API that throws on an odd body', () => {
  const mistake = (): never => {
    throw new TypeError('body is null')
  }
  const throwing = { ...api, isError: mistake, errorMessage: mistake }

  it('says nothing of the error', () => {
    const style = { ...api.style, refusal: mistake }
    const error = refuse({ ...throwing, style }, answer(502))
    expect(error).toMatchObject({ kind: 'http', status: 502, refusal: null })
    expect(error.message).toContain('Shop answered 502, so')
  })

  it('is named where it should tell an error from a page', () => {
    const loading = () => isFailure(throwing, answer(200))
    expect(loading).toThrow(PaginationError)
    expect(loading).toThrow(/`isError` of Shop/)
    expect(loading).toThrow(expect.objectContaining({ kind: 'contradiction', status: 200 }))
  })

  it("isn't needed where the status says that it is one", () => {
    expect(isFailure(throwing, answer(502))).toBe(true)
  })
})

it.each([
  [200, undefined, false],
  [404, undefined, true],
  [200, true, true],
  [404, false, false],
])('takes %i with %s of `isError` for a failure: %s', (status, said, expected) => {
  const asking = said === undefined ? api : { ...api, isError: () => said }
  expect(isFailure(asking, answer(status))).toBe(expected)
})
