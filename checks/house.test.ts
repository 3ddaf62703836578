import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { apps, filesIn, manifestOf, packages, read, root } from './workspace.ts'

const sources = ['packages', 'apps', 'checks', 'scripts', '.storybook'].flatMap(filesIn)

it('has the eight packages, and apps with a purpose', () => {
  expect([...packages].sort()).toEqual([
    'apis',
    'components',
    'core',
    'hooks',
    'list',
    'table',
    'testing',
    'url',
  ])
  expect(['api', 'bench', 'demo', 'skins']).toEqual(expect.arrayContaining([...apps]))
})

describe.each(packages)('%s', (name) => {
  const folder = `packages/${name}`
  const manifest = manifestOf(folder)

  it.each(['README.md', 'src/index.ts', 'src/index.test.ts'])('has a %s', (file) => {
    expect(existsSync(join(root, folder, file))).toBe(true)
  })

  it('is named after its folder and says what it has side effects in', () => {
    expect(manifest.name).toBe(`@paginated-query/${name}`)
    expect(manifest.sideEffects).toBeDefined()
  })

  it('publishes the exports it is developed with, but for the sources', () => {
    const published = Object.entries(manifest.exports ?? {}).map(([path, target]) => {
      if (typeof target === 'string') return [path, target]
      return [path, Object.fromEntries(Object.entries(target).filter(([key]) => key !== 'source'))]
    })
    expect(published).not.toEqual([])
    expect(manifest.publishConfig?.exports).toEqual(Object.fromEntries(published))
  })
})

it('refers to TypeScript projects that exist', () => {
  const configs = [...readdirSync(root), ...sources].filter((path) =>
    /^tsconfig.*\.json$/.test(basename(path)),
  )
  const missing = configs.flatMap((config) => {
    const { references = [] } = JSON.parse(read(config)) as { references?: { path: string }[] }
    return references
      .filter(({ path }) => !existsSync(join(root, config, '..', path)))
      .map(({ path }) => `${config} refers to ${path}`)
  })
  expect(missing).toEqual([])
})

it('names every file after what is in it', () => {
  const vague = sources.filter((path) =>
    /^(utils?|helpers?|common|types)\.[cm]?[jt]sx?$/.test(basename(path)),
  )
  expect(vague).toEqual([])
})
