import { PaginationError } from '../error/PaginationError.ts'
import { reasonOf } from '../error/reasonOf.ts'

/** The part of Standard Schema that is needed here; zod, valibot and arktype have it. */
export interface StandardSchema<TOutput = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown, ...rest: never[]) => unknown
    readonly types?: { readonly input: unknown; readonly output: TOutput } | undefined
  }
}

/** Turns one row of an answer into an item: a schema, or a function. */
export type Parse = StandardSchema | ((row: unknown) => unknown)

/** What a {@link Parse} makes of a row. */
export type ItemOf<TParse extends Parse> = TParse extends {
  readonly '~standard': { readonly types?: infer TTypes }
}
  ? NonNullable<TTypes> extends { output: infer TOutput }
    ? TOutput
    : never
  : TParse extends (row: never) => infer TOutput
    ? TOutput
    : never

interface Issue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

/**
 * Parses the rows of a page, one by one.
 *
 * @throws PaginationError for the first row that doesn't fit, with its field: `data[3].id`
 */
export async function parseRows(
  rows: readonly unknown[],
  parse: Parse,
  field: string,
): Promise<unknown[]> {
  // A schema first: arktype's are functions too.
  if ('~standard' in parse) {
    const { validate } = parse['~standard']
    return Promise.all(
      rows.map(async (row, index) => {
        const result = await check(validate, row).catch((cause: unknown) => {
          throw misfit(`${field}[${index}]`, reasonOf(cause), cause)
        })
        if (result.issues === undefined) return result.value
        const [issue] = result.issues
        throw misfit(
          `${field}[${index}]${writePath(issue?.path)}`,
          issue?.message ?? 'no reason given',
        )
      }),
    )
  }
  return rows.map((row, index) => {
    try {
      return parse(row)
    } catch (cause) {
      throw misfit(`${field}[${index}]`, reasonOf(cause), cause)
    }
  })
}

interface Result {
  readonly value: unknown
  readonly issues?: readonly Issue[] | undefined
}

/** A schema may answer at once or later, and may throw either way. */
const check = async (
  validate: StandardSchema['~standard']['validate'],
  row: unknown,
): Promise<Result> => (await validate(row)) as Result

const misfit = (field: string, reason: string, cause?: unknown): PaginationError =>
  new PaginationError(
    `\`${field}\` doesn't fit \`parse\` (${reason}), so this page can't be shown. ` +
      'Widen the schema, or ask the API for what changed.',
    { kind: 'parse', field, ...(cause === undefined ? {} : { cause }) },
  )

const writePath = (path: Issue['path']): string =>
  (path ?? [])
    .map((part) => (typeof part === 'object' ? part.key : part))
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
