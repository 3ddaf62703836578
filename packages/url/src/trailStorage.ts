import type { PageState } from '@paginated-query/core'
import { cursorOf, trailOf } from '@paginated-query/core/internal'

/** Which cursor came before a cursor; `null` = it is page 2's, and the first page has none. */
type Links = Readonly<Record<string, string | null>>

const listeners = new Set<() => void>()
/** Where the browser forbids storage, or has no room, trails last as long as the page. */
const memory = new Map<string, string>()

/** Told whenever a trail was written. */
export function subscribeToTrails(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The stored trail of a list, as it is written; compare it to know whether it changed. */
export function readTrail(list: string): string | null {
  const key = keyOf(list)
  // What is here found no place there, so it is the newer one.
  const kept = memory.get(key)
  if (kept !== undefined) return kept
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Notes how a state's cursor was reached. A URL can't hold the trail: it would be 2,000 characters by page 15. */
export function rememberTrail(list: string, state: PageState): void {
  const cursor = cursorOf(state)
  const trail = trailOf(state)
  if (cursor === null || trail === null) return
  const steps = [...trail, cursor].map((to, at, all) => [to, all[at - 1] ?? null] as const)
  const links = parseLinks(readTrail(list))
  if (steps.every(([to, from]) => Object.hasOwn(links, to) && links[to] === from)) return
  write(keyOf(list), JSON.stringify({ ...links, ...Object.fromEntries(steps) }))
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
    if (typeof before !== 'string' || trail.includes(before)) return undefined
    trail.unshift(before)
    at = before
  }
  // A page's number and its cursor may both be true, and not belong together.
  return Object.hasOwn(links, at) && links[at] === null ? trail : undefined
}

/** Two lists may name a page by the same cursor: what sets them apart is where they are shown. */
const keyOf = (list: string): string => `paginated-query:trail:${location.pathname}${list}`

function write(key: string, links: string): void {
  try {
    sessionStorage.setItem(key, links)
    memory.delete(key)
  } catch {
    memory.set(key, links)
  }
}

function parseLinks(stored: string | null): Links {
  try {
    const links: unknown = JSON.parse(stored ?? '{}')
    return typeof links === 'object' && links !== null ? (links as Links) : {}
  } catch {
    return {}
  }
}
