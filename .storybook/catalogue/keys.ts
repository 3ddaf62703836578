import type { Described } from '../../apps/demo/src/catalogue/catalogue.ts'
import { drawing, sourcesIn } from './sources.ts'

/** What the keyboard does, from the `@keyboard` tags of the components: `@keyboard Enter goes to the page`. */
export function keys(): Described[] {
  return drawing
    .flatMap((folder) => sourcesIn(folder, /(?<!\.test|\.stories)\.tsx?$/))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/@keyboard \[(.+?)\] (.+?)(?: \*\/)?$/gm)].map(
        ([, name = '', says = '']) => ({ name, says, detail: file }),
      ),
    )
}
