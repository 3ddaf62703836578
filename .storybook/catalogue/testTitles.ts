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
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const proves = [...node.text.matchAll(marks)].flatMap(([, ids = '']) => ids.split(/[,\s]+/))
      const title = node.text.replace(marks, '').trim()
      if (proves.length > 0) found.push({ title, file, storyId: null, proves })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}

const marks = /\s*\[((?:(?:a11y|behaviour|look)-[\w-]+(?:,\s*|\s+)?)+)\]/g
