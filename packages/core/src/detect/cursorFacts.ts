import type { CursorOptions } from '../styles/dialect.ts'
import { address, firstRow, lastRow, link, namePlace, type Place } from '../styles/place.ts'
import type { Clues } from './composeStyle.ts'
import { describeRows } from './describeRows.ts'
import { findParams, linkOf } from './findParams.ts'
import { idOf } from './findRows.ts'

/** Where an answer that names the next page by a cursor says what, and why that is believed. */
export function cursorFacts(clues: Clues): {
  options: CursorOptions
  evidence: readonly string[]
  doubts: readonly string[]
} {
  const { facts, params, nextLink, found } = clues
  const rows = describeRows(found)
  const id = idOf(found) ?? 'id'
  const { total, hasMore } = facts
  const named = nextPlace(clues)
  const next = named ?? lastRow(id)
  // A cursor by such a name is there on the last page too.
  const isPosition =
    named === undefined || (hasMore !== undefined && /^(after|end)_?cursor$/i.test(lastName(named)))
  const isAddressed = typeof next === 'object' && ('link' in next || 'address' in next)
  const param = params.cursor?.name ?? (isAddressed ? undefined : guessParam(named))
  const back = wayBack(clues, { param, id: named === undefined ? id : null, isAddressed })
  return {
    options: {
      ...(param !== undefined && { cursor: param }),
      ...(params.size && { size: params.size.name }),
      ...rows.options,
      ...(isPosition ? { endCursor: next } : { next }),
      ...(back.place && (isPosition ? { startCursor: back.place } : { previous: back.place })),
      ...(back.param !== undefined && back.param !== param && { back: { cursor: back.param } }),
      ...(hasMore && { hasMore: hasMore.place }),
      ...(total && { total: total.place }),
      ...(nextLink !== null && { omits: ['next' as const] }),
    },
    evidence: [
      ...rows.evidence,
      ...(named === undefined ? [] : [`\`${namePlace(named)}\` leads to the next page.`]),
      ...(hasMore ? [`\`${namePlace(hasMore.place)}\` tells whether more follows.`] : []),
      ...(params.cursor ? [`\`${params.cursor.name}\` stands in an address.`] : []),
    ],
    doubts: [
      ...rows.doubts,
      ...(named === undefined && param !== 'starting_after'
        ? [`No cursor is named, so the last row's \`${id}\` is taken for it.`]
        : []),
      ...(param !== undefined && params.cursor === undefined
        ? [
            `The parameter for the cursor is guessed as \`${param}\`: the address of a second page would tell.`,
          ]
        : []),
      ...(params.size === undefined || params.size.source === 'echo'
        ? ["Which parameter asks for the page size isn't to be seen: check `size`."]
        : []),
      ...back.doubts,
    ],
  }
}

function nextPlace({ facts, leaves, params, nextLink }: Clues): Place | undefined {
  if (nextLink !== null) return link('next')
  const { address: found, cursor, opaqueOffset } = facts
  if (typeof found?.value === 'string' && typeof found.place === 'string') {
    return address(found.place)
  }
  // What was asked by a name comes back under it.
  const asked = leaves.find(({ name, value }) => name === params.cursor?.name && isText(value))
  if (cursor && cursor.value !== null) return cursor.place
  if (asked) return asked.place
  if (opaqueOffset) return opaqueOffset.place
  if (cursor) return cursor.place
  return typeof found?.place === 'string' ? address(found.place) : undefined
}

interface WayBack {
  readonly place?: Place
  /** The parameter that goes back, where it is seen or follows from the one that goes on. */
  readonly param?: string | undefined
  readonly doubts: readonly string[]
}

function wayBack(
  { facts, headers, url }: Clues,
  next: { param: string | undefined; id: string | null; isAddressed: boolean },
): WayBack {
  const opposite = next.param?.replace('after', 'before').replace('starting', 'ending')
  const linked = linkOf(headers, 'prev', url)
  if (linked !== null) return { place: link('prev'), param: paramIn(linked), doubts: [] }
  if (next.id !== null) {
    return opposite === next.param
      ? { doubts: [] }
      : { place: firstRow(next.id), param: opposite, doubts: [] }
  }
  const { previous } = facts
  if (typeof previous?.place !== 'string') return { doubts: [] }
  if (next.isAddressed) {
    const param = typeof previous.value === 'string' ? paramIn(previous.value) : undefined
    return { place: address(previous.place), param, doubts: [] }
  }
  const isSeen = opposite === next.param
  return {
    place: previous.place,
    param: opposite,
    doubts: isSeen ? [] : [`The parameter that goes back is guessed as \`${opposite}\`.`],
  }
}

const paramIn = (url: string): string | undefined => findParams(undefined, url, []).cursor?.name

/** `next_page_token` is asked for by `page_token`, `next_cursor` by `cursor`. */
function guessParam(next: Place | undefined): string {
  if (next === undefined) return 'starting_after'
  const rest = lastName(next).replace(/^next_?/i, '')
  return rest === '' ? 'cursor' : rest.charAt(0).toLowerCase() + rest.slice(1)
}

const lastName = (place: Place): string => namePlace(place).split('.').at(-1) ?? ''

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
