import { storyNameFromExport, toId } from 'storybook/internal/csf'
import ts from 'typescript'

import type { Proof } from '../../apps/demo/src/catalogue/catalogue.ts'
import type { Source } from './sources.ts'

/** A story, and the lines of the checklist that it proves. */
export interface ProvingStory extends Proof {
  readonly proves: readonly string[]
  /** Whether it presses or asserts anything. */
  readonly hasPlay: boolean
}

/**
 * The stories of a file in the order of their exports, with what stands in their own `parameters.proves`.
 *
 * @example
 * storiesOf({ file: 'Pager.stories.tsx', text })
 * // [{ title: 'Components/Pager: At rest', storyId: 'components-pager--rest', proves: ['a11y-2'], hasPlay: true, … }]
 */
export function storiesOf({ file, text }: Source): ProvingStory[] {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const variables = statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.map(({ name, initializer }) => ({
      name: name.getText(),
      isExported: statement.modifiers?.some(({ kind }) => kind === exportKeyword) ?? false,
      object: objectIn(initializer),
    })),
  )
  const meta = variables.find(({ name }) => name === 'meta')?.object
  const title = textOf(propertyOf(meta, 'title')) ?? file
  /** Its own, or that of a story that is spread into it. */
  const hasPlay = (object: ts.ObjectLiteralExpression): boolean =>
    object.properties.some(
      (property) =>
        property.name?.getText() === 'play' ||
        (ts.isSpreadAssignment(property) &&
          variables.some(
            (base) =>
              base.name === property.expression.getText() && base.object && hasPlay(base.object),
          )),
    )
  return variables.flatMap(({ name, isExported, object }) => {
    if (!isExported || !object) return []
    const proves = propertyOf(propertyOf(object, 'parameters'), 'proves')
    return {
      title: `${title}: ${textOf(propertyOf(object, 'name')) ?? storyNameFromExport(name)}`,
      file,
      storyId: toId(title, storyNameFromExport(name)),
      proves: textsIn(proves ?? propertyOf(propertyOf(meta, 'parameters'), 'proves')),
      hasPlay: hasPlay(object),
    }
  })
}

const exportKeyword = ts.SyntaxKind.ExportKeyword

/** The object literal that a value is, whatever it is said to satisfy. */
function objectIn(value: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (value === undefined) return undefined
  if (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)) return objectIn(value.expression)
  return ts.isObjectLiteralExpression(value) ? value : undefined
}

const propertyOf = (object: ts.Expression | undefined, name: string): ts.Expression | undefined =>
  objectIn(object)
    ?.properties.filter(ts.isPropertyAssignment)
    .find((property) => property.name.getText() === name)?.initializer

const textOf = (value: ts.Expression | undefined): string | undefined =>
  value !== undefined && ts.isStringLiteralLike(value) ? value.text : undefined

const textsIn = (list: ts.Expression | undefined): string[] =>
  list !== undefined && ts.isArrayLiteralExpression(list)
    ? list.elements.map((each) => textOf(each) ?? '')
    : []
