import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of the repository. */
export interface Source {
  /** From the root: `packages/components/src/look.css`. */
  readonly file: string
  readonly text: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The files in a folder and below it whose name ends so. */
export function sourcesIn(folder: string, ending: RegExp): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}

/** What draws: sources, stylesheets, stories and tests. */
export const drawing = ['packages/components/src', 'packages/list/src', 'packages/table/src']
