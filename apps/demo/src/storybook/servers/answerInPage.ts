import type { FakeServers } from './fakeServers.ts'

const network = globalThis.fetch.bind(globalThis)

/**
 * Has servers in this page answer what is asked of their addresses, so that recipes can be shown as they are in
 * an app; everything else goes to the network.
 */
export function answerInPage(servers: FakeServers): void {
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    const [, server] = [...servers].find(([baseUrl]) => url.startsWith(baseUrl)) ?? []
    return server === undefined ? network(input, init) : server(url, init)
  }
}
