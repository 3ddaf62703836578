import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The part of a package.json that the checks read. */
export type Manifest = {
  name: string
  files?: string[]
  sideEffects?: false | string[]
  exports?: Record<string, string | Record<string, string>>
  publishConfig?: { exports?: Record<string, string | Record<string, string>> }
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** The packages that are published, by folder name. */
export const packages: readonly string[] = folders('packages')

export const apps: readonly string[] = folders('apps')

export const manifestOf = (folder: string): Manifest =>
  JSON.parse(read(`${folder}/package.json`)) as Manifest

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/**
 * The files in a folder and below it, by their path from the root; generated ones left out.
 *
 * @example
 * filesIn('packages/core/src')   // ['packages/core/src/index.ts', …]
 */
export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (!entry.isDirectory()) return [path]
    return generated.has(entry.name) ? [] : filesIn(path)
  })
}

const generated = new Set(['node_modules', 'dist', '.types', 'test-results', 'playwright-report'])

function folders(parent: string): string[] {
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}
