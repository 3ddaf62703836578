import type { CountedFacts } from '../styles/dialect.ts'
import { address, contentRange, link, namePlace, not, type Place } from '../styles/place.ts'
import { parseLinkHeader } from '../link-header/parseLinkHeader.ts'
import { describeValue } from '../reading/describeValue.ts'
import type { Clues } from './composeStyle.ts'
import { describeRows } from './describeRows.ts'

/** Where an answer whose pages are counted says what, and why that is believed. */
export function countedFacts(clues: Clues): {
  options: CountedFacts
  evidence: readonly string[]
  doubts: readonly string[]
  isTold: boolean
} {
  const { facts, headers, found, falseTotal, position } = clues
  const total = headers.has('content-range') ? contentRange : facts.total?.place
  const next = nextPlace(clues)
  const last = parseLinkHeader(headers.get('link')).has('last') ? link('last') : undefined
  const said = [
    ...tell(total, facts.total?.value, 'how many rows there are'),
    ...tell(facts.pageCount?.place, facts.pageCount?.value, 'how many pages there are'),
    ...tell(facts.pageSize?.place, facts.pageSize?.value, 'the size that was used'),
    ...(next ? [`\`${namePlace(next)}\` tells whether a page follows.`] : []),
  ]
  const isTold = total !== undefined || facts.pageCount !== undefined || next !== undefined
  const rows = describeRows(found)
  return {
    options: {
      ...rows.options,
      ...(total !== undefined && { total }),
      ...(facts.pageCount && { pageCount: facts.pageCount.place }),
      ...(facts.pageSize && { pageSize: facts.pageSize.place }),
      ...(next !== undefined && { next }),
      ...(last !== undefined && { last }),
    },
    evidence: [...rows.evidence, ...said],
    doubts: [
      ...rows.doubts,
      ...(total === undefined && falseTotal
        ? [
            `\`${namePlace(falseTotal.place)}\` is ${describeValue(falseTotal.value)}, but this page would end at row ${position.rowsBefore + found.rows.length}: it is taken for no total.`,
          ]
        : []),
      ...(isTold
        ? []
        : [
            'Nothing in the answer speaks of pages: it may hold the whole list. Headers may be hidden, too: a page from the middle, with all its headers, would tell.',
          ]),
    ],
    isTold,
  }
}

function nextPlace({ facts, nextLink, params }: Clues): Place | undefined {
  if (nextLink !== null) return link('next')
  if (facts.nextPage) return facts.nextPage.place
  const { address: found } = facts
  const isAddress = found && (found.value !== null || params.page || params.offset)
  if (isAddress && typeof found.place === 'string') return address(found.place)
  if (facts.hasMore) return facts.hasMore.place
  return facts.isLast ? not(facts.isLast.place) : undefined
}

const tell = (place: Place | undefined, value: unknown, what: string): string[] =>
  place === undefined
    ? []
    : [
        `\`${namePlace(place)}\`${value === undefined ? '' : ` is ${describeValue(value)}:`} ${what}.`,
      ]
