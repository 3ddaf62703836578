import type { Catalogue } from '../../apps/demo/src/catalogue/catalogue.ts'
import { parts, states } from './attributes.ts'
import { checklist } from './checklist.ts'
import { keys } from './keys.ts'
import { messages } from './messages.ts'
import { variables } from './variables.ts'

/** Everything that the docs pages tell about the code. */
export const readCatalogue = (): Catalogue => ({
  checklist: checklist(),
  variables: variables(),
  states: states(),
  parts: parts(),
  keys: keys(),
  messages: messages(),
})
