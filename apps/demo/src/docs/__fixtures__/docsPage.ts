import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = import.meta.dirname ?? fileURLToPath(new URL('.', import.meta.url))
export const examples: string = join(here, '../examples')
const page = (): string => readFileSync(join(here, '../../../../../docs/hooks.md'), 'utf8')

/** What docs/hooks.md shows of an example: its code, and the output below it, if any. */
export interface Shown {
  readonly name: string
  readonly code: string
  readonly output: string | null
}

/** The examples of docs/hooks.md: the blocks whose first line is the name of a file. */
export function shownExamples(): Shown[] {
  const blocks = page().matchAll(
    /^```tsx?\n\/\/ (\S+\.tsx?)\n([\s\S]*?)^```\n(?:\s*```text\n([\s\S]*?)^```$)?/gm,
  )
  return [...blocks].map(([, name = '', code = '', output]) => ({
    name,
    code,
    output: output ?? null,
  }))
}

/** The output that docs/hooks.md shows below an example. */
export const outputOf = (name: string): string =>
  shownExamples()
    .find((example) => example.name === name)
    ?.output?.trimEnd() ?? ''

export const exampleFiles = (): string[] => readdirSync(examples).sort()

export const codeOf = (name: string): string => readFileSync(join(examples, name), 'utf8')
