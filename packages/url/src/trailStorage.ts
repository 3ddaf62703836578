import { trailOf, type PageState } from '@paginated-query/core'

/** Which cursor came before a cursor; `null` = it is page 2's, and the first page has none. */
type Links = Readonly<Record<string, string | null>>

const prefix = 'paginated-query:trail:'
const listeners = new Set<() => void>()
/** Where the browser forbids storage, trails last as long as the page. */
const memory = new Map<string, string>()

/** Told whenever a trail was written. */
export function subscribeToTrails(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The stored trail of a list, as it is written; compare it to know whether it changed. */
export function readTrail(list: string): string | null {
  try {
    return sessionStorage.getItem(prefix + list) ?? memory.get(list) ?? null
  } catch {
    return memory.get(list) ?? null
  }
}

/** Notes which cursor a state came from. A URL can't hold the trail: it would be 2,000 characters by page 15. */
export function rememberTrail(list: string, state: PageState): void {
  const trail = trailOf(state)
  if (state.cursor === undefined || trail === null) return
  const before = trail.at(-1) ?? null
  const links = parseLinks(readTrail(list))
  if (links[state.cursor] === before) return
  const written = JSON.stringify({ ...links, [state.cursor]: before })
  memory.set(list, written)
  try {
    sessionStorage.setItem(prefix + list, written)
  } catch {
    // Full or forbidden: memory has it.
  }
  for (const listener of listeners) listener()
}

/**
 * The cursors of pages 2 to `page` − 1, from the links that lead back from `cursor`; `undefined` where one is
 * missing, after a link from somebody else for instance.
 */
export function recallTrail(
  stored: string | null,
  page: number,
  cursor: string,
): readonly string[] | undefined {
  const links = parseLinks(stored)
  const trail: string[] = []
  let at = cursor
  while (trail.length < page - 2) {
    const before = Object.hasOwn(links, at) ? links[at] : undefined
    if (typeof before !== 'string') return undefined
    trail.unshift(before)
    at = before
  }
  return trail
}

function parseLinks(stored: string | null): Links {
  try {
    const links: unknown = JSON.parse(stored ?? '{}')
    return typeof links === 'object' && links !== null ? (links as Links) : {}
  } catch {
    return {}
  }
}
