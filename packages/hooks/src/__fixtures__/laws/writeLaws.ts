import type { Kind } from './kinds.ts'
import type { Law } from './law.ts'
import { verdictOf } from './verdictOf.ts'

const intro = `# Laws of the hooks

What \`@paginated-query/hooks\` promises of every list, and for which kinds of target the tests found it kept. Laws 1 to 4,
of walking a list, are in [shapes.md](shapes.md).

\`packages/hooks/src/laws.test.tsx\` writes this page with
\`npx vitest run --project dom packages/hooks/src/laws.test.tsx -u\`, and fails where it isn't what the tests find.
`

/** The page of every law, and of the kinds of target that keep it. */
export async function writeLaws(
  parts: readonly (readonly [title: string, laws: readonly Law[]])[],
  kinds: readonly Kind[],
): Promise<string> {
  const reasons: string[] = []
  const sections: string[] = []
  for (const [title, laws] of parts) {
    const rows = [row(['', ...laws.map(({ law, head }) => `${law} ${head}`)])]
    rows.push(row(['---', ...laws.map(() => '---')]))
    for (const kind of kinds) rows.push(row([kind.name, ...(await marks(kind, laws, reasons))]))
    const facts = laws.map(({ law, head, fact }) => `- **${law} ${head}**: a list ${fact}.`)
    sections.push(`## ${title}\n`, `${rows.join('\n')}\n`, `${facts.join('\n')}\n`)
  }
  const why = reasons.map((reason, index) => `${index + 1}. ${reason}`)
  return [
    intro,
    ...sections,
    ...(why.length > 0 ? ['## Why a law isn’t meant\n', `${why.join('\n')}\n`] : []),
  ].join('\n')
}

async function marks(kind: Kind, laws: readonly Law[], reasons: string[]): Promise<string[]> {
  const cells: string[] = []
  for (const law of laws) {
    const verdict = await verdictOf(kind, law)
    if (verdict.type === 'kept') cells.push('✓')
    if (verdict.type === 'broken') cells.push('✗')
    if (verdict.type !== 'notMeant') continue
    if (!reasons.includes(verdict.why)) reasons.push(verdict.why)
    cells.push(`–${raise(reasons.indexOf(verdict.why) + 1)}`)
  }
  return cells
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const raise = (number: number): string =>
  String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')
