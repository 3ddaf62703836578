import type { Cursor } from '../page/page.ts'
import { isRecord, readField } from '../reading/readField.ts'
import { cursor } from '../styles/cursor.ts'
import { laravel } from '../styles/laravel.ts'
import { offset } from '../styles/offset.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import { relay } from '../styles/relay.ts'
import type { PaginationStyle } from '../styles/style.ts'
import { cursorFacts } from './cursorFacts.ts'
import { countedFacts } from './countedFacts.ts'
import type { FoundParam, FoundParams } from './findParams.ts'
import type { FoundRows } from './findRows.ts'
import type { Leaf } from './leaves.ts'
import type { Facts } from './pickFacts.ts'

/** Everything that was found in an answer. */
export interface Clues {
  readonly body: unknown
  readonly found: FoundRows
  readonly leaves: readonly Leaf[]
  readonly facts: Facts
  readonly params: FoundParams
  /** The `next` of its `Link` header. */
  readonly nextLink: string | null
  readonly headers: Headers
  readonly url: string | undefined
}

/** A style and how it came about. */
export interface Composed {
  readonly name: string
  /** The function that makes it, and its options as they are written in a source text. */
  readonly maker: 'pageNumber' | 'offset' | 'cursor' | 'laravel' | 'relay'
  readonly options: Readonly<Record<string, unknown>>
  readonly style: PaginationStyle<number> | PaginationStyle<Cursor>
  readonly evidence: readonly string[]
  readonly doubts: readonly string[]
  /** Whether the answer says something about pages at all. */
  readonly isTold: boolean
}

/** Decides for the style that explains an answer best. */
export function composeStyle(clues: Clues): Composed {
  return (
    composeRelay(clues) ??
    composeLaravel(clues) ??
    (isCursored(clues) ? composeCursor(clues) : composeCounted(clues))
  )
}

function composeRelay({ body, found }: Clues): Composed | null {
  const [, connection, list] = /^(?:(.*)\.)?(edges|nodes)$/.exec(found.path ?? '') ?? []
  const pageInfo = readField(body, connection ? `${connection}.pageInfo` : 'pageInfo')
  if (list === undefined || !isRecord(pageInfo)) return null
  const options = connection ? { connection } : {}
  return {
    name: 'a Relay connection',
    maker: 'relay',
    options,
    style: relay(options),
    evidence: [`\`${found.path}\` stands beside \`pageInfo\`, as in the connections of GraphQL.`],
    doubts: [],
    isTold: true,
  }
}

function composeLaravel(clues: Clues): Composed | null {
  const { body, found, params } = clues
  const meta = readField(body, 'meta')
  const [counts, path] = isRecord(meta) && 'per_page' in meta ? [meta, 'meta.'] : [body, '']
  if (found.path !== 'data' || !isRecord(counts)) return null
  const hasAddress = isRecord(body) && ('next_page_url' in body || isRecord(body['links']))
  if (!('per_page' in counts) || !('current_page' in counts) || !hasAddress) return null
  const [page, size] = [params.page?.name ?? 'page', params.size?.name ?? 'per_page']
  const options = {
    ...(page !== 'page' && { page }),
    ...(size !== 'per_page' && { size }),
  }
  return {
    name: "Laravel's paginator",
    maker: 'laravel',
    options,
    style: laravel(options),
    evidence: [
      `\`${path}current_page\` and \`${path}per_page\` stand beside the addresses of other pages, as in Laravel's JSON.`,
      ...evidenceOf(params.page),
    ],
    doubts: [
      ...doubtsAbout(params.page, 'page number', page),
      ...doubtsAbout(params.size, 'page size', size),
    ],
    isTold: true,
  }
}

/** Numbers in the address of the next page speak for counting, anything else there for a cursor. */
function isCursored({ facts, params, nextLink, found }: Clues): boolean {
  if (params.page?.source === 'next' || params.offset?.source === 'next') return false
  if (params.cursor || nextLink !== null || typeof facts.address?.value === 'string') return true
  if (facts.opaqueOffset) return true
  if (params.page || params.offset || facts.pageCount || facts.nextPage) return false
  if (facts.cursor && facts.cursor.value !== null) return true
  // Nothing but a flag: the last row is where the next page begins, if rows can be told apart.
  return facts.hasMore !== undefined && facts.total === undefined && idOf(found) !== null
}

function composeCursor(clues: Clues): Composed {
  const { options, evidence, doubts } = cursorFacts(clues, idOf(clues.found))
  return {
    name: options.cursor === undefined ? 'a cursor inside the next address' : 'a cursor',
    maker: 'cursor',
    options: { ...options },
    style: cursor(options),
    evidence,
    doubts,
    isTold: true,
  }
}

function composeCounted(clues: Clues): Composed {
  const { params, headers } = clues
  const { options, evidence, doubts, isTold } = countedFacts(clues)
  const size = params.size?.name
  if (params.offset || headers.has('content-range')) {
    const name = params.offset?.name ?? 'offset'
    const whole = { offset: name, size: size ?? 'limit', ...options }
    return {
      name: 'offsets',
      maker: 'offset',
      options: whole,
      style: offset(whole),
      evidence: [...evidenceOf(params.offset), ...evidence],
      doubts: [
        ...doubts,
        ...doubtsAbout(params.offset, 'offset', name),
        ...doubtsAbout(params.size, 'page size', whole.size),
      ],
      isTold,
    }
  }
  const page = params.page?.name ?? 'page'
  const whole = { page, ...(size !== undefined && { size }), ...options }
  return {
    name: 'page numbers',
    maker: 'pageNumber',
    options: whole,
    style: pageNumber(whole),
    evidence: [...evidenceOf(params.page), ...evidence],
    doubts: [
      ...doubts,
      ...doubtsAbout(params.page, 'page number', page),
      ...(size === undefined
        ? ["Which parameter asks for the page size isn't to be seen: add `size` if there is one."]
        : doubtsAbout(params.size, 'page size', size)),
    ],
    isTold,
  }
}

const idOf = ({ rows }: FoundRows): string | null => {
  const last = rows.at(-1)
  return ['id', 'uuid', '_id', 'key'].find((name) => readField(last, name) !== undefined) ?? null
}

const sources = {
  next: 'in the address of the next page',
  asked: 'in the address that was asked for',
  echo: 'in the answer',
}

const evidenceOf = (param: FoundParam | undefined): string[] =>
  param === undefined ? [] : [`\`${param.name}=${param.value}\` stands ${sources[param.source]}.`]

/** A parameter that nobody showed is a guess, and so is one that only looks like an echo. */
function doubtsAbout(param: FoundParam | undefined, what: string, guess: string): string[] {
  if (param !== undefined && param.source !== 'echo') return []
  const why = param === undefined ? '' : ', as a field of the answer is called'
  return [
    `The parameter for the ${what} is guessed as \`${guess}\`${why}: the address that was asked for would tell.`,
  ]
}
