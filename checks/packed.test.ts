import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'

import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, it } from 'vitest'

import { isTest } from './importErrors.ts'
import { packages, root, type Manifest } from './workspace.ts'

const run = promisify(execFile)

/** Packing starts pnpm, and every tarball a checker with a compiler of its own. */
const patience = 60_000

const folder = mkdtempSync(join(tmpdir(), 'paginated-query-packed-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What an app gets: packed by pnpm as it is published, for npm would pack the exports of development. */
beforeAll(async () => {
  const unbuilt = packages.filter(
    (name) => !existsSync(join(root, 'packages', name, 'dist/index.js')),
  )
  if (unbuilt.length > 0) {
    throw new Error(
      `[paginated-query] ${unbuilt.join(', ')}: no build to pack. Run npm run build first.`,
    )
  }

  const pnpm = ['scripts/run.mjs', 'pnpm', '--filter', './packages/*']
  const tarballs = join(folder, '%s.tgz')
  await run(process.execPath, [...pnpm, 'pack', '--out', tarballs], { cwd: root })
  await Promise.all(
    packages.map(async (name) => {
      mkdirSync(unpackedFolder(name))
      await run('tar', ['-xzf', tarball(name), '-C', unpackedFolder(name), '--strip-components=1'])
    }),
  )
}, patience)

const tarball = (name: string) => join(folder, `paginated-query-${name}.tgz`)
const unpackedFolder = (name: string) => join(folder, name)
const manifestText = (name: string) =>
  readFileSync(join(unpackedFolder(name), 'package.json'), 'utf8')

describe.concurrent.each(packages)('%s, packed,', (name) => {
  it('holds what an app needs and nothing else', ({ expect }) => {
    const files = filesBelow(unpackedFolder(name))
    expect({
      missing: always.filter((file) => !files.includes(file)),
      useless: files.filter((file) => !isForApps(file)),
    }).toEqual({ missing: [], useless: [] })
  })

  it('names real versions, and no source', ({ expect }) => {
    expect(manifestText(name)).not.toMatch(/workspace:|catalog:|"source"/)
  })

  it('passes publint', async ({ expect }) => {
    const { messages } = await publint({ pkgDir: unpackedFolder(name), pack: false, strict: true })
    const manifest = JSON.parse(manifestText(name)) as Manifest
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual(
      [],
    )
  })

  it(
    'resolves with its types in Node and in bundlers',
    { timeout: patience },
    async ({ expect }) => {
      const { exports = {} } = JSON.parse(manifestText(name)) as Manifest
      const styles = Object.keys(exports).filter((path) => path.endsWith('.css'))
      const options = ['--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--no-emoji']
      const excluded = styles.length > 0 ? ['--exclude-entrypoints', ...styles] : []
      const attw = [areTheTypesWrong, tarball(name), ...options, ...excluded]
      const problems = await run(process.execPath, attw).then(
        () => '',
        (error: unknown) => (error as { stdout: string }).stdout,
      )
      expect(problems).toBe('')
    },
  )
})

/** By file: attw's package exports no entry, only a command. */
const areTheTypesWrong = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')

const filesBelow = (parent: string): string[] =>
  readdirSync(parent, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(parent, join(entry.parentPath, entry.name)))

const always = ['LICENSE', 'README.md', 'package.json']

/** What tsc writes, but for its record of what it built, and for tests; and style sheets. */
const isForApps = (file: string): boolean =>
  always.includes(file) ||
  (/^dist\/.*\.(js|d\.ts)$/.test(file) && !isTest(file)) ||
  /^src\/.*\.css$/.test(file)
