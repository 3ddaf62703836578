import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, it } from 'vitest'

import { tool } from '../scripts/tool.mjs'
import { read, root } from './workspace.ts'

const run = promisify(execFile)
const hooks = join(root, 'packages/hooks')

/** Inside of the package, so that its dependencies are found. */
const folder = join(hooks, 'node_modules/.cache/oldest-types')

it(
  'are the same for who has the oldest TanStack Query that the hooks ask for',
  { timeout: 60_000 },
  async () => {
    mkdirSync(folder, { recursive: true })
    const files = ['types.test-d.tsx', 'options.test-d.tsx']
    for (const file of files) {
      const published = read(`packages/hooks/src/${file}`).replace(
        "'./index.ts'",
        "'../../../dist/index.js'",
      )
      writeFileSync(join(folder, file), published)
    }
    const query = '@tanstack/react-query'
    const oldest = join(hooks, `node_modules/${query}-oldest/build/modern/index.d.ts`)
    const compilerOptions = {
      noEmit: true,
      composite: false,
      emitDeclarationOnly: false,
      declaration: false,
      customConditions: [],
      skipLibCheck: false,
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      jsx: 'react-jsx',
      paths: { [query]: [oldest] },
    }
    const extended = join(root, 'tsconfig.base.json')
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: extended, compilerOptions, files }),
    )
    const [node, ...tsc] = tool('tsc', '-p', folder)
    const said = await run(node, tsc).then(
      () => '',
      (error: unknown) => {
        const { stdout, stderr } = error as { stdout: string; stderr: string }
        return stdout + stderr
      },
    )
    expect(said).toBe('')
  },
)
