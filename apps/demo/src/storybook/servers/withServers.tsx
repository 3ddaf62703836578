import type { Decorator, Loader } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'

import { answerInPage } from './answerInPage.ts'
import { fakeServers } from './fakeServers.ts'
import { troublesOf } from './troubles.ts'

interface Session {
  /** Tells one session from another: another trouble is another story. */
  readonly name: string
  readonly client: QueryClient
}

let session: Session | null = null

/** New servers and an empty cache for each story, and whenever the toolbar changes what they do. */
const startSession: Loader = async ({ id, globals, viewMode }) => {
  const troubles = troublesOf(globals)
  // The stories of a docs page share the servers, as they share the page.
  const name = JSON.stringify([viewMode === 'docs' ? null : id, troubles])
  if (session?.name !== name) {
    session = { name, client: new QueryClient() }
    answerInPage(fakeServers(troubles))
  }
  return { session }
}

const InSession: Decorator = (Story, { loaded }) => {
  const { name, client } = (loaded as { session: Session }).session
  return (
    <QueryClientProvider key={name} client={client}>
      <Story />
    </QueryClientProvider>
  )
}

/** To be spread into a story's meta: the four APIs answer at their own addresses, as the toolbar has them do. */
export const withServers: { loaders: Loader[]; decorators: Decorator[] } = {
  loaders: [startSession],
  decorators: [InSession],
}
