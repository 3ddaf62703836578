import { describe, expect, it } from 'vitest'

import { defineApi } from '../styles/defineApi.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import type { PaginationApi } from '../styles/style.ts'
import { refuse } from './readAnswer.ts'

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
