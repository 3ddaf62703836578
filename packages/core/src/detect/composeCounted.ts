import { offset } from '../styles/offset.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import type { Clues, Composed } from './composeStyle.ts'
import { countedFacts } from './countedFacts.ts'
import { doubtRivals, explainParam } from './explainParam.ts'

/** The style of an answer whose pages, or whose rows, are counted. */
export function composeCounted(clues: Clues): Composed {
  const { position, headers } = clues
  return position.unit === 'row' || headers.has('content-range')
    ? composeOffset(clues)
    : composePages(clues)
}

function composeOffset(clues: Clues): Composed {
  const { params } = clues
  const { options, evidence, doubts, isTold } = countedFacts(clues)
  const name = params.offset?.name ?? 'offset'
  const whole = { offset: name, size: params.size?.name ?? 'limit', ...options }
  const skipped = explainParam(params.offset, 'offset', name)
  return {
    kind: 'numbered',
    name: 'offsets',
    maker: 'offset',
    options: whole,
    style: offset(whole),
    evidence: [...skipped.evidence, ...evidence],
    doubts: [
      ...doubts,
      ...skipped.doubts,
      ...explainParam(params.size, 'page size', whole.size).doubts,
      ...doubtRivals(params.offset, [params.cursor]),
      ...doubtFirstRow(clues),
    ],
    isTold,
  }
}

const doubtFirstRow = ({ position: { param, first } }: Clues): readonly string[] =>
  param === undefined || first === 0
    ? []
    : [
        `\`${param.name}=${param.value}\` seems to count rows from 1, which \`offset\` can't: it skips rows from 0. Write such a style by hand.`,
      ]

function composePages(clues: Clues): Composed {
  const { params, position } = clues
  const { options, evidence, doubts, isTold } = countedFacts(clues)
  const page = params.page?.name ?? 'page'
  const size = params.size?.name
  const whole = {
    page,
    ...(size !== undefined && { size }),
    ...(position.first === 0 && { firstPage: 0 as const }),
    ...options,
  }
  const paged = explainParam(params.page, 'page number', page)
  return {
    kind: 'numbered',
    name: 'page numbers',
    maker: 'pageNumber',
    options: whole,
    style: pageNumber(whole),
    evidence: [...paged.evidence, ...evidence],
    doubts: [
      ...doubts,
      ...paged.doubts,
      ...(size === undefined
        ? ["Which parameter asks for the page size isn't to be seen: add `size` if there is one."]
        : explainParam(params.size, 'page size', size).doubts),
      ...doubtRivals(params.page, [params.cursor]),
    ],
    isTold,
  }
}
