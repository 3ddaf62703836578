import type { Described } from '../../apps/demo/src/catalogue/catalogue.ts'
import { drawing, sourcesIn } from './sources.ts'

/** The CSS variables of the look, each with the comment behind it. */
export function variables(): Described[] {
  const [look] = sourcesIn('packages/components/src', /^look\.css$/)
  const root = /:where\(:root\)\s*\{([^}]*)\}/.exec(look?.text ?? '')?.[1] ?? ''
  return [...root.matchAll(/(--pq-[\w-]+):\s*([^;]+);(?:[ \t]*\/\*\s*(.*?)\s*\*\/)?/g)].map(
    ([, name = '', value = '', says = '']) => ({ name, says, detail: value }),
  )
}

/** The variables that stylesheets read, though no stylesheet or component sets them. */
export function unsetVariables(): string[] {
  const sheets = drawing.flatMap((folder) => sourcesIn(folder, /\.css$/))
  const code = drawing.flatMap((folder) => sourcesIn(folder, /(?<!\.test|\.stories)\.tsx?$/))
  const text = [...sheets, ...code].map((source) => source.text).join('\n')
  const set = new Set([...text.matchAll(/['"]?(--pq-[\w-]+)['"]?\s*:/g)].map(([, name]) => name))
  const read = sheets.flatMap(({ file, text: css }) =>
    [...css.matchAll(/var\((--pq-[\w-]+)\)/g)].map(([, name = '']) => ({ file, name })),
  )
  return read.filter(({ name }) => !set.has(name)).map(({ file, name }) => `${name} in ${file}`)
}
