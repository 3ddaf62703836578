import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { cells } from '../apps/demo/src/catalogue/matrix/cells.ts'
import { root } from './workspace.ts'

const folder = join(root, 'apps/demo/visual/pictures')

it('has a picture of every cell of the matrix, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(cells.map(({ name }) => `${name}.png`).sort())
})

it('keeps them small', () => {
  const bytes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(2_000_000)
})
