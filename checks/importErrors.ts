import { posix } from 'node:path'

import { importsOf } from './importsOf.ts'
import type { Manifest } from './workspace.ts'

/** Who may import whom, from the sources that are published. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  apis: ['@paginated-query/core'],
  hooks: ['@paginated-query/core', '@tanstack/react-query', 'react'],
  components: ['@paginated-query/core', 'react'],
  list: [
    '@paginated-query/core',
    '@paginated-query/components',
    '@tanstack/react-virtual',
    'react',
  ],
  table: ['@paginated-query/core', '@paginated-query/components', '@tanstack/react-table', 'react'],
  url: ['@paginated-query/core', 'nuqs', 'react'],
  testing: ['@paginated-query/core', '@paginated-query/apis'],
}

/** What every package's tests and stories may import besides; declared, as everything. */
const testLibraries = [
  'vitest',
  'vitest-browser-react',
  'fast-check',
  'zod',
  'valibot',
  'arktype',
  '@testing-library/dom',
  '@testing-library/jest-dom',
  '@testing-library/react',
  '@testing-library/user-event',
  '@storybook/react-vite',
  'storybook',
  'react-dom',
]

/** The packages whose tests may ask the fake servers; `testing` builds on the others, so theirs would be a circle. */
const testedWithServers = new Set(['hooks', 'components', 'list', 'table', 'url'])
const servers = ['@paginated-query/testing', '@paginated-query/apis']

export type Source = {
  /** The folder's name: `core`. */
  package: string
  /** The path from the package's `src`: `page/page.ts`. */
  path: string
  text: string
  manifest: Manifest
}

/**
 * What a source imports and may not, one sentence each.
 *
 * @example
 * importErrors({ package: 'core', path: 'page.ts', text: `import 'react'`, manifest })
 * // ['core/src/page.ts:1 imports react, which core may not.', …]
 */
export function importErrors(source: Source): string[] {
  return importsOf(source.path, source.text).flatMap(({ specifier, line }) =>
    (specifier.startsWith('.') ? relativeErrors : packageErrors)(source, specifier).map(
      (error) => `${source.package}/src/${source.path}:${line} imports ${specifier}, ${error}`,
    ),
  )
}

function relativeErrors({ path }: Source, specifier: string): string[] {
  const target = posix.join(posix.dirname(path), specifier)
  if (target.startsWith('..')) return ['which is outside of its own sources.']
  if (isTest(path)) return []
  if (/\.css(\?|$)/.test(target)) return ['a style sheet: apps import those themselves.']
  return isTest(target) ? ['which is not published.'] : []
}

function packageErrors(source: Source, specifier: string): string[] {
  const { manifest } = source
  const name = packageName(specifier)
  const errors: string[] = []

  if (!mayImport(source).includes(name)) errors.push(`which ${source.package} may not.`)
  if (/\.css(\?|$)/.test(specifier) && !isTest(source.path)) {
    errors.push('a style sheet: apps import those themselves.')
  }

  const declared = { ...manifest.dependencies, ...manifest.peerDependencies }
  const forTests = isTest(source.path) ? manifest.devDependencies : {}
  if (!(name in { ...declared, ...forTests })) {
    errors.push(`which the package.json of ${source.package} doesn’t declare for this file.`)
  }
  return errors
}

function mayImport({ package: name, path }: Source): readonly string[] {
  const always = allowed[name] ?? []
  if (!isTest(path)) return always
  return [...always, ...testLibraries, ...(testedWithServers.has(name) ? servers : [])]
}

/** The same files that tsconfig.build.json leaves out. */
export const isTest = (path: string): boolean =>
  /\.(test|test-d|stories)\./.test(path) || path.split('/').some((part) => part.startsWith('__'))

/** `@scope/name/sub` and `name/sub` without what follows the name. */
const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
