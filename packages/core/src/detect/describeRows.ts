import { isRecord } from '../reading/readField.ts'
import type { FoundRows } from './findRows.ts'

/** Elasticsearch, GraphQL and FHIR wrap rows by these. */
const wrappers = ['_source', 'node', 'resource']

/** Where the rows stand, as an option, a sentence, and a doubt where there are other arrays. */
export function describeRows({ path, rows, others }: FoundRows): {
  options: { rows?: string; row?: string }
  evidence: readonly string[]
  doubts: readonly string[]
} {
  const row = wrappers.find((name) => rows.length > 0 && rows.every((entry) => has(entry, name)))
  return {
    options: { ...(path !== null && { rows: path }), ...(row !== undefined && { row }) },
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

const has = (entry: unknown, name: string): boolean => isRecord(entry) && Object.hasOwn(entry, name)
