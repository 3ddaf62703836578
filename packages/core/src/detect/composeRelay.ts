import { isRecord, readField } from '../reading/readField.ts'
import { relay } from '../styles/relay.ts'
import type { Clues, Composed } from './composeStyle.ts'

/** The style of a GraphQL connection, if the answer is one. */
export function composeRelay({ body, found }: Clues): Composed | null {
  const [, connection, list] = /^(?:(.*)\.)?(edges|nodes)$/.exec(found.path ?? '') ?? []
  const pageInfo = readField(body, connection ? `${connection}.pageInfo` : 'pageInfo')
  if (list === undefined || !isRecord(pageInfo)) return null
  const options = connection ? { connection } : {}
  return {
    kind: 'cursor',
    name: 'a Relay connection',
    maker: 'relay',
    options,
    style: relay(options),
    evidence: [`\`${found.path}\` stands beside \`pageInfo\`, as in the connections of GraphQL.`],
    doubts: [],
    isTold: true,
  }
}
