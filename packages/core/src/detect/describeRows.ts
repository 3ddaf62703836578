import type { FoundRows } from './findRows.ts'

/** Where the rows stand, as an option, a sentence, and a doubt where there are other arrays. */
export function describeRows({ path, rows, others }: FoundRows): {
  options: { rows?: string }
  evidence: readonly string[]
  doubts: readonly string[]
} {
  return {
    options: path === null ? {} : { rows: path },
    evidence: [
      path === null
        ? `The body is an array of ${rows.length} rows.`
        : `\`${path}\` is an array of ${rows.length} rows.`,
    ],
    doubts:
      others.length === 0
        ? []
        : [`The rows may also be ${others.map((other) => `\`${other}\``).join(' or ')}.`],
  }
}
