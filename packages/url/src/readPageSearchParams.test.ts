import { describe, expect, it } from 'vitest'

import { readPageSearchParams } from './readPageSearchParams.ts'

it.each([
  ['', { page: 1 }],
  ['https://app.test/projects', { page: 1 }],
  ['https://app.test/projects?page=3&size=50#rows', { page: 3, pageSize: 50 }],
  ['?page=2&cursor=a%2Bb', { page: 2, cursor: 'a+b' }],
  ['?cursor=left-over', { page: 1 }],
  ['?page=abc&size=-1', { page: 1 }],
  ['/projects?page=3', { page: 3 }],
  ['//?page=3', { page: 3 }],
  ['http://?page=3#?page=4', { page: 3 }],
])('reads %s as %o', (address, state) => {
  expect(readPageSearchParams(address)).toEqual(state)
})

describe('an address', () => {
  it('may hold several lists', () => {
    const address = '?projects.page=3&page=9'
    expect(readPageSearchParams(address, { prefix: 'projects' })).toEqual({ page: 3 })
  })

  it('may be parsed already', () => {
    expect(readPageSearchParams(new URL('https://app.test/?page=3'))).toEqual({ page: 3 })
    expect(readPageSearchParams(new URLSearchParams({ page: '3' }))).toEqual({ page: 3 })
  })
})
