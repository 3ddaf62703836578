import { dialectFacts } from './dialectFacts.ts'
import type { Law } from './laws.ts'
import type { Shape } from './shape.ts'
import { verdictOf } from './verdictOf.ts'

const intro = `# Shapes and laws

How lists page on the wire, and which laws of walking hold for each way, as the tests found it. A shape is a style of
\`@paginated-query/core\` in a few lines; its server is \`createFakeApi\` of \`@paginated-query/testing\`.

\`packages/testing/src/shapes.test.ts\` writes this page with
\`npx vitest run --project node packages/testing/src/shapes.test.ts -u\`, and fails where it isn't what the tests find.
`

/** The page of what every shape is and which laws it keeps. */
export async function writeShapes(
  parts: readonly (readonly [title: string, shapes: readonly Shape[]])[],
  laws: readonly Law[],
): Promise<string> {
  const reasons: string[] = []
  const sections: string[] = []
  for (const [title, shapes] of parts) {
    const facts = await table(
      ['', 'asks by', 'next stands in', 'total', 'ends by'],
      shapes,
      describe,
    )
    const kept = await table(['', ...laws.map(({ head }) => head)], shapes, async (shape) =>
      marks(shape, laws, reasons),
    )
    sections.push(`## ${title}\n`, facts, kept)
  }
  return [
    intro,
    ...sections,
    '## Laws\n',
    `${laws.map(({ head, fact }) => `- **${head}**: a list ${fact}.`).join('\n')}\n`,
    'Why a law isn’t meant:\n',
    `${reasons.map((reason, index) => `${index + 1}. ${reason}`).join('\n')}\n`,
  ].join('\n')
}

async function table(
  head: readonly string[],
  shapes: readonly Shape[],
  cellsOf: (shape: Shape) => Promise<readonly string[]>,
): Promise<string> {
  const rows: string[] = []
  for (const shape of shapes) rows.push(row([shape.name, ...(await cellsOf(shape))]))
  return `${[row(head), row(head.map(() => '---')), ...rows].join('\n')}\n`
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

async function describe(shape: Shape): Promise<readonly string[]> {
  const { asks, next, total, end } = await dialectFacts(shape)
  return [asks, next, total, end].map((text) => text || '–')
}

async function marks(shape: Shape, laws: readonly Law[], reasons: string[]): Promise<string[]> {
  const cells: string[] = []
  for (const law of laws) {
    const verdict = await verdictOf(shape, law)
    if (verdict.type === 'kept') cells.push('✓')
    if (verdict.type === 'broken') cells.push('✗')
    if (verdict.type !== 'notMeant') continue
    if (!reasons.includes(verdict.why)) reasons.push(verdict.why)
    cells.push(`–${raise(reasons.indexOf(verdict.why) + 1)}`)
  }
  return cells
}

const raise = (number: number): string =>
  String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')
