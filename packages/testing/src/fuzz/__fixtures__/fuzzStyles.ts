import {
  detectStyle,
  paginatedSource,
  walkPages,
  type PaginatedSource,
  type PaginationApi,
  type Target,
} from '@paginated-query/core'
import fc from 'fast-check'
import { afterAll, expect, it, vi } from 'vitest'

import type { Shape } from '../../__fixtures__/shape.ts'
import { brokenError, brokenPromise } from './brokenPromise.ts'
import { hostileHeaders } from './hostileHeaders.ts'
import { hostileJson, nastyKeys } from './hostileJson.ts'
import { mutateJson, type Mutation } from './mutateJson.ts'
import { realAnswers, type RealAnswer } from './realAnswers.ts'

declare const process: { readonly env: Readonly<Record<string, string | undefined>> }

/** `npm run fuzz` asks for more, and for the seed of an earlier run. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000)
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)
const patience = 20_000 + numRuns * 20
/** A walk that is fed the same answer for ever is given up here: no target may have come twice by then. */
const mostSteps = 5

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 60 }),
  what: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'repeat', 'rename'),
  value: hostileJson,
  key: fc.constantFrom(...nastyKeys),
})

interface Case {
  readonly pick: number
  readonly mutations: readonly Mutation[]
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: unknown
}

interface Counts {
  pages: number
  errors: number
  steps: number
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  pick: fc.nat({ max: 20 }),
  mutations: fc.array(mutation, { maxLength: 3 }),
  headers: hostileHeaders,
  // Now and then nothing is left of the real answer.
  body: fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: hostileJson },
  ),
})

/**
 * Tests that every style makes a page or one clear error of answers gone wrong: real ones with values changed, headers
 * broken, or nothing left of them. Never another exception, a loop, a request elsewhere, or a prototype touched.
 */
export function fuzzStyles(shapes: readonly Shape[]): void {
  const counts = { pages: 0, errors: 0, steps: 0 }
  // Thousands of answers gone wrong are thousands of warnings.
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})

  it.each(shapes)(
    `$name makes a page or one clear error of ${numRuns} answers gone wrong`,
    async (shape) => {
      const real = await realAnswers(shape)
      await fc.assert(
        fc.asyncProperty(anyCase, async (broken) => {
          const answer = real[broken.pick % real.length] as RealAnswer
          expect(await judge(shape.api, answer, broken, counts)).toBeNull()
        }),
        { numRuns, seed },
      )
    },
    patience,
  )

  afterAll(() => {
    warn.mockRestore()
    const { pages, errors, steps } = counts
    console.warn(
      `fuzz: seed ${seed}, ${shapes.length} styles × ${numRuns} answers: ` +
        `${pages} pages, ${errors} errors, ${steps} steps walked`,
    )
    expect(Object.keys(Object.prototype), 'no prototype is touched').toEqual([])
    expect(Object.keys(Array.prototype), 'no prototype is touched').toEqual([])
  })
}

/** What is wrong with how an answer gone wrong is taken, or `null`. */
async function judge(
  api: PaginationApi<Target>,
  answer: RealAnswer,
  { mutations, headers, body }: Case,
  counts: Counts,
): Promise<string | null> {
  const changed = body === undefined ? mutations.reduce(mutateJson, answer.body) : body
  const text = JSON.stringify(changed) ?? 'null'
  const sent = writeHeaders({ ...answer.headers, ...headers })
  const elsewhere: string[] = []
  const source = paginatedSource({
    api,
    path: '/list',
    params: { filter: 'x' },
    parse: (row) => row,
    getId: (row) => JSON.stringify(row) ?? '',
    fetch: async (url) => {
      if (url.split('?')[0] !== `${api.baseUrl}/list`) elsewhere.push(url)
      return { status: 200, headers: sent, url: '', text: async () => text } as unknown as Response
    },
  })
  const asked = { target: answer.target, pageSize: answer.pageSize }
  try {
    detectStyle({ body: JSON.parse(text) as unknown, headers: sent, url: `${api.baseUrl}/list?x` })
  } catch (error) {
    return `detectStyle threw ${String(error)}`
  }
  try {
    const page = await source.load(asked)
    counts.pages += 1
    const broken = brokenPromise(page, asked)
    if (broken !== null) return `${broken}: ${JSON.stringify(page)}`
  } catch (error) {
    counts.errors += 1
    return brokenError(error)
  }
  const looped = await findLoop(source, counts)
  return looped ?? (elsewhere.length === 0 ? null : `it asked ${elsewhere[0]}`)
}

async function findLoop(
  source: PaginatedSource<unknown, Target>,
  counts: Counts,
): Promise<string | null> {
  const visited = new Set<Target>()
  try {
    for await (const { target } of walkPages(source, { pageSize: 5 })) {
      counts.steps += 1
      if (visited.has(target)) return `it came to ${target} twice`
      visited.add(target)
      if (visited.size === mostSteps) return null
    }
    return null
  } catch (error) {
    return brokenError(error)
  }
}

function writeHeaders(fields: Readonly<Record<string, string | undefined>>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(fields)) {
    // What no header can hold, no server can send.
    const sendable = value?.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '')
    if (sendable !== undefined) headers.set(name, sendable)
  }
  return headers
}
