import type { FakeApi } from '@paginated-query/testing'

/** What the toolbar does to the servers of a story. */
export interface Troubles {
  /** Milliseconds before every answer. */
  readonly latency: number
  /** What goes wrong after the first answer. */
  readonly failure: 'none' | 'once' | 'always' | '429'
  /** Whether every answer is of a list with fewer rows. */
  readonly isShrinking: boolean
}

/** The toolbar's last four menus. */
export function troublesOf(globals: Readonly<Record<string, unknown>>): Troubles {
  const failure = globals['failure']
  return {
    latency: Number(globals['latency'] ?? 0),
    failure: failure === 'once' || failure === 'always' || failure === '429' ? failure : 'none',
    isShrinking: globals['total'] === 'shrinking',
  }
}

/** Makes a server slow, broken or short of rows; the first page always comes. */
export function trouble(server: FakeApi, { latency, failure, isShrinking }: Troubles): void {
  const usual = { delay: latency, ...(isShrinking && { remove: 7 }) }
  server.fail(usual, { times: 1 })
  if (failure === 'once') server.fail({ ...usual, status: 500 }, { times: 1 })
  if (failure === '429') server.fail({ ...usual, status: 429, retryAfter: 2 }, { times: 1 })
  server.fail(failure === 'always' ? { ...usual, status: 500 } : usual)
}
