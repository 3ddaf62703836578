/**
 * Loads the whole list once.
 *
 * @param {import('./contenders.mjs').WalkContender | undefined} contender
 * @param {string} origin
 * @param {number} pageSize
 * @returns {Promise<{ ms: number, rows: number }>}
 */
export async function timeWalk(contender, origin, pageSize) {
  const start = performance.now()
  const rows = (await contender?.walk(origin, pageSize)) ?? 0
  return { ms: performance.now() - start, rows }
}
