import { cdp } from 'vitest/browser'

/** What Playwright can't say through Vitest is said to Chromium itself. */
const send = (method: string, params: object): Promise<unknown> =>
  (cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(
    method,
    params,
  )

/**
 * Has Chromium report other preferences of the person, until `{}` takes them back.
 *
 * @example
 * await emulateMedia({ 'prefers-reduced-motion': 'reduce' })
 */
export async function emulateMedia(features: Record<string, string>): Promise<void> {
  await send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
}

/** Has Chromium take the pointer for a finger: `(pointer: coarse)`. */
export async function emulateTouch(enabled: boolean): Promise<void> {
  await send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 })
}
