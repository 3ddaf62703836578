import { expect, it } from 'vitest'

import { read } from './workspace.ts'

it('names versions and no address, so that every registry can serve them', () => {
  const addresses = read('pnpm-lock.yaml')
    .split('\n')
    .filter((line) => /https?:\/\/|tarball:/.test(line))
  expect(addresses).toEqual([])
})
