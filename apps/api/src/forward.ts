import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { isDroppedConnection, type FakeApi } from '@paginated-query/testing'
import type { Context } from 'hono'

/** What a request brings besides itself where it came over a socket. */
export interface SocketEnv {
  Bindings: Partial<HttpBindings>
}

/** What nginx logs for a client that left; nobody is there to read it. */
const clientClosedRequest = 499

/**
 * Passes a request to a list's server, and gives it a real network: an abort of the client ends the wait, and a
 * dropped connection destroys the socket.
 */
export async function forward(
  context: Context<SocketEnv>,
  server: FakeApi,
  serverFault: string,
): Promise<Response> {
  const { raw, url, method } = context.req
  const { signal } = raw
  // The request's own parts come last: of two of a kind the last counts.
  const fault = `${serverFault};${context.req.header('x-fault') ?? ''}`
  try {
    return await server(url, { method, headers: { 'x-fault': fault }, signal })
  } catch (error) {
    if (signal.aborted) return new Response(null, { status: clientClosedRequest })
    const { incoming } = context.env
    if (!isDroppedConnection(error) || incoming === undefined) throw error
    incoming.socket.destroy()
    return RESPONSE_ALREADY_SENT
  }
}
