import ts from 'typescript'

import type { Proof } from '../../apps/demo/src/catalogue/catalogue.ts'
import type { Source } from './sources.ts'

/** A test, and the lines of the checklist that it proves. */
export interface ProvingTest extends Proof {
  readonly proves: readonly string[]
}

/**
 * The tests of a file whose titles name lines of the checklist in brackets.
 *
 * @example
 * testsOf({ file, text: `it('gives every control 36 pixels [a11y-6]', …)` })
 * // [{ title: 'gives every control 36 pixels', proves: ['a11y-6'], … }]
 */
export function testsOf({ file, text }: Source): ProvingTest[] {
  const found: ProvingTest[] = []
  // Parsing is what takes the time, and few files have marks.
  if (!/\[(?:a11y|behaviour|look)-/.test(text)) return found
  const visit = (node: ts.Node, group: string): void => {
    if (ts.isStringLiteralLike(node)) {
      const proves = [...node.text.matchAll(marks)].flatMap(([, ids = '']) => ids.split(/[,\s]+/))
      const title = titleOf(node.text)
      const said = /\w{2}/.test(title) ? title : `${group}: ${title}`
      if (proves.length > 0) found.push({ title: said, file, storyId: null, proves })
    }
    const inner = groupOf(node) ?? group
    ts.forEachChild(node, (child) => visit(child, inner))
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), file)
  return found
}

/** A title without marks, and without the names of what a table of tests fills in. */
const titleOf = (text: string): string => text.replace(marks, '').replace(/[$%][\w.]+/g, '…')

/** The title of a group of tests. */
function groupOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !node.expression.getText().startsWith('describe'))
    return undefined
  const [title] = node.arguments
  return title && ts.isStringLiteralLike(title) ? titleOf(title.text) : undefined
}

const marks = /\s*\[((?:(?:a11y|behaviour|look)-[\w-]+(?:,\s*|\s+)?)+)\]/g
