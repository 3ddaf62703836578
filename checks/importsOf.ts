import ts from 'typescript'

export type Import = { specifier: string; line: number }

/**
 * Every module that a source names: static and dynamic imports, re-exports, and types.
 *
 * @example
 * importsOf('a.ts', `export type { B } from './b.ts'`)   // [{ specifier: './b.ts', line: 1 }]
 */
export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  const found: Import[] = []

  const visit = (node: ts.Node): void => {
    const named = moduleNamedBy(node)
    if (named !== undefined && ts.isStringLiteralLike(named)) {
      const { line } = source.getLineAndCharacterOfPosition(named.getStart(source))
      found.push({ specifier: named.text, line: line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function moduleNamedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  }
  if (!ts.isCallExpression(node)) return undefined
  return node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined
}
