const cause = 'x-fault: drop'

/** What `fetch` rejects with where a connection breaks before an answer. */
export const droppedConnection = (): TypeError => new TypeError('Failed to fetch', { cause })

/**
 * Tells a connection that a fault dropped from every other error, so that a server can break the socket.
 *
 * @example
 * isDroppedConnection(await handler(url, { headers: { 'x-fault': 'drop' } }).catch((error) => error))   // true
 */
export const isDroppedConnection = (error: unknown): boolean =>
  error instanceof TypeError && error.cause === cause
