import type { ChecklistLine, Proof } from '../../apps/demo/src/catalogue/catalogue.ts'
import { checklist } from './checklist.ts'

/** The checklist as docs/accessibility.md holds it. */
export function writeChecklist(): string {
  const sections = checklist().map(({ title, lines }) =>
    [
      `## ${title}`,
      '',
      '| line | what holds | shown by |',
      '|---|---|---|',
      ...lines.map((line) => `| \`${line.id}\` | ${line.says} | ${proofsOf(line)} |`),
    ].join('\n'),
  )
  return `${[head, ...sections].join('\n\n')}\n`
}

const head = `# Accessibility, behaviour and look, line by line

What the components promise, and the stories and tests that fail where a promise is broken. Measured by WCAG 2.2 AA and the ARIA
Authoring Practices; besides, axe looks at every story. What only ears can tell is in [screen-readers.md](screen-readers.md).

Written by \`npx vitest run --project node checks/checklist.test.ts -u\`: a story names its lines in \`parameters.proves\`, a test in brackets
in its title.`

function proofsOf({ stories, tests, excuse }: ChecklistLine): string {
  const proofs = [...stories, ...tests]
  if (proofs.length === 0) return excuse ?? '**nothing**'
  return proofs.map(linkTo).join('<br>')
}

const linkTo = ({ title, file, storyId }: Proof): string =>
  `${storyId === null ? '' : 'story '}[${title.replaceAll('|', '\\|')}](../${file})`
