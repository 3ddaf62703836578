import { afterEach, expect, it, vi } from 'vitest'

import { warnOnce } from './warnOnce.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

it('tells one text once, whether it is there or has to be put together', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  for (const count of [1, 1, 2]) warnOnce(() => `${count} rows are lost.`)
  warnOnce('1 rows are lost.')
  expect(warn.mock.calls).toEqual([
    ['[paginated-query] 1 rows are lost.'],
    ['[paginated-query] 2 rows are lost.'],
  ])
})

it('puts no text together in production', () => {
  vi.stubEnv('NODE_ENV', 'production')
  const text = vi.fn(() => 'This is for developers.')
  warnOnce(text)
  expect(text).not.toHaveBeenCalled()
})

it('takes a browser without a bundler for production', () => {
  vi.stubGlobal('process', undefined)
  const text = vi.fn(() => 'This is for developers.')
  warnOnce(text)
  vi.unstubAllGlobals()
  expect(text).not.toHaveBeenCalled()
})
