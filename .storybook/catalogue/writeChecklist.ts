import type { ChecklistLine, Proof } from '../../apps/demo/src/catalogue/catalogue.ts'
import { checklist } from './checklist.ts'

/** The checklist as docs/accessibility.md holds it. */
export function writeChecklist(): string {
  const sections = checklist().map(({ title, lines }) =>
    [`## ${title}`, '', ...lines.flatMap(writeLine)].join('\n'),
  )
  return `${[head, ...sections].join('\n\n')}\n`
}

const head = `# Accessibility, behaviour and look, line by line

What the components promise, and the stories and tests that fail where a promise is broken. Measured by WCAG 2.2 AA and the ARIA
Authoring Practices; besides, axe looks at every story. What only ears can tell is in [screen-readers.md](screen-readers.md).

Written by \`npx vitest run --project node checks/checklist.test.ts -u\`: a story names its lines in \`parameters.proves\`, a test in brackets
in its title.`

function writeLine({ id, says, stories, tests, excuse }: ChecklistLine): string[] {
  const proofs = [...stories, ...tests].map(linkTo)
  return [
    `- \`${id}\` ${says}`,
    ...(proofs.length === 0 ? [excuse ?? '**Nothing shows this.**'] : proofs).map(
      (proof) => `  - ${proof}`,
    ),
  ]
}

const linkTo = ({ title, file, storyId }: Proof): string =>
  `${storyId === null ? 'test' : 'story'}: [${title}](../${file})`
