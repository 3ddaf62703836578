import ts from 'typescript'

import type { Message, MessageGroup } from '../../apps/demo/src/catalogue/catalogue.ts'
import { sourcesIn } from './sources.ts'

/** Every sentence that can be replaced, by component, with the first line of its comment. */
export function messages(): MessageGroup[] {
  const [source] = sourcesIn('packages/components/src/language', /^messages\.ts$/)
  if (!source) return []
  const { statements } = ts.createSourceFile(source.file, source.text, ts.ScriptTarget.Latest, true)
  return statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text.endsWith('Messages'))
    .map(({ name, members }) => ({
      name: name.text,
      messages: members.filter(ts.isPropertySignature).map(messageOf),
    }))
    .filter((group) => group.messages.length > 0)
}

function messageOf(member: ts.PropertySignature): Message {
  const [comment] = ts.getJSDocCommentsAndTags(member)
  const { type } = member
  return {
    name: member.name.getText(),
    says: (comment?.comment && ts.getTextOfJSDocComment(comment.comment)) || '',
    parameters:
      type && ts.isFunctionTypeNode(type)
        ? type.parameters.map((parameter) => parameter.name.getText())
        : null,
  }
}
