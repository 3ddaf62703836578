import type { Described } from '../../apps/demo/src/catalogue/catalogue.ts'
import { described } from './described.ts'
import { drawing, sourcesIn, type Source } from './sources.ts'

const code = (): Source[] =>
  drawing
    .flatMap((folder) => sourcesIn(folder, /\.tsx?$/))
    .filter(({ file }) => !/\.(test|test-d|stories)\.|__fixtures__/.test(file))

/** The attributes that say what state a part is in, as their `@selector` tags describe them. */
export function states(): Described[] {
  const sources = code()
  const said = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/@selector \[(data-[\w-]+)\] (.+?)(?: \*\/)?$/gm)].map(
      ([, name = '', says = '']) => ({ name, says, file }),
    ),
  )
  const used = sources.flatMap(({ text }) =>
    [...text.matchAll(/(?<![\w[-])['"]?(data-(?!pq\b)[\w-]+)['"]?\s*[=:]/g)].map(
      ([, name = '']) => name,
    ),
  )
  return [...new Set(used)].sort().map((name) => {
    const all = said.filter((each) => each.name === name)
    return {
      name,
      says: [...new Set(all.map(({ says }) => says))].join('; ') || (described.states[name] ?? ''),
      detail: [...new Set(all.map(({ file }) => file))].join(', '),
    }
  })
}

/** Every value of `data-pq`: what a part is. */
export function parts(): Described[] {
  const sheets = drawing.flatMap((folder) => sourcesIn(folder, /\.css$/))
  const named = [...code(), ...sheets].flatMap(({ file, text }) =>
    [...text.matchAll(/data-pq['"]?(?:=|:\s*)\{?((?:[\s|]*['"][\w-]+['"])+)/g)].flatMap(
      ([, names = '']) => [...names.matchAll(/[\w-]+/g)].map(([name]) => ({ name, file })),
    ),
  )
  const folderOf = (name: string): string =>
    named.find((each) => each.name === name)?.file.split('/')[1] ?? ''
  return [...new Set(named.map(({ name }) => name))].sort().map((name) => ({
    name,
    says: described.parts[name] ?? '',
    detail: folderOf(name),
  }))
}

/** What `described` describes, and the code doesn't have, or describes itself. */
export function needlessDescriptions(): string[] {
  const known = new Set([...parts(), ...states()].map(({ name }) => name))
  return [...Object.keys(described.parts), ...Object.keys(described.states)].filter(
    (name) => !known.has(name),
  )
}
