import type { CursorOptions } from '../styles/dialect.ts'
import { address, firstRow, lastRow, link, namePlace, type Place } from '../styles/place.ts'
import type { Clues } from './composeStyle.ts'
import { describeRows } from './describeRows.ts'

/** Where an answer that names the next page by a cursor says what, and why that is believed. */
export function cursorFacts(
  { facts, params, nextLink, found }: Clues,
  id: string | null,
): { options: CursorOptions; evidence: readonly string[]; doubts: readonly string[] } {
  const rows = describeRows(found)
  const { total, hasMore } = facts
  const next = nextPlace(facts, nextLink)
  const endCursor = next === undefined && id !== null ? lastRow(id) : undefined
  const isAddressed = nextLink !== null || typeof facts.address?.value === 'string'
  const param = params.cursor?.name ?? (isAddressed ? undefined : guessParam(next))
  const startCursor = endCursor && param === 'starting_after' && id ? firstRow(id) : undefined
  return {
    options: {
      ...(param !== undefined && { cursor: param }),
      ...(params.size && { size: params.size.name }),
      ...rows.options,
      ...(next !== undefined && { next }),
      ...(endCursor && { endCursor }),
      ...(startCursor && { startCursor, back: { cursor: 'ending_before' } }),
      ...(hasMore && { hasMore: hasMore.place }),
      ...(total && { total: total.place }),
      ...(nextLink !== null && { omits: ['next' as const] }),
    },
    evidence: [
      ...rows.evidence,
      ...(next === undefined ? [] : [`\`${namePlace(next)}\` leads to the next page.`]),
      ...(hasMore ? [`\`${namePlace(hasMore.place)}\` tells whether more follows.`] : []),
      ...(endCursor ? [`No cursor is named, so the last row's \`${id}\` is taken for it.`] : []),
      ...(params.cursor ? [`\`${params.cursor.name}\` stands in an address.`] : []),
    ],
    doubts: [
      ...rows.doubts,
      ...(param !== undefined && params.cursor === undefined
        ? [
            `The parameter for the cursor is guessed as \`${param}\`: the address of a second page would tell.`,
          ]
        : []),
      ...(params.size === undefined
        ? ["Which parameter asks for the page size isn't to be seen: add `size` if there is one."]
        : []),
    ],
  }
}

function nextPlace(facts: Clues['facts'], nextLink: string | null): Place | undefined {
  if (nextLink !== null) return link('next')
  const { address: found, cursor } = facts
  if (typeof found?.value === 'string' && typeof found.place === 'string')
    return address(found.place)
  if (cursor) return cursor.place
  return typeof found?.place === 'string' ? address(found.place) : undefined
}

/** `next_page_token` is asked for by `page_token`, `next_cursor` by `cursor`. */
function guessParam(next: Place | undefined): string {
  if (next === undefined) return 'starting_after'
  const name = namePlace(next).split('.').at(-1) ?? ''
  const rest = name.replace(/^next_?/i, '')
  return rest === '' ? 'cursor' : rest.charAt(0).toLowerCase() + rest.slice(1)
}
