/** How a live region speaks: when there is a pause, or at once. */
export type Manner = 'polite' | 'assertive'

const byRole: Readonly<Record<string, Manner>> = {
  alert: 'assertive',
  status: 'polite',
  log: 'polite',
}

/** The live region that an element is in, or is. */
export const liveRegionOf = (element: Element | null): Element | null =>
  element?.closest('[aria-live], [role="alert"], [role="status"], [role="log"], output') ?? null

/** How a region speaks; `null` = it is quiet. */
export function mannerOf(region: Element): Manner | null {
  const live = region.getAttribute('aria-live')
  if (live !== null) return live === 'polite' || live === 'assertive' ? live : null
  return byRole[region.getAttribute('role') ?? 'status'] ?? null
}
