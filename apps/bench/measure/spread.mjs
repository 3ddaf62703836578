/**
 * The middle of some figures, the middle half of them, and the least.
 *
 * @example
 * spread([5, 1, 2, 4, 3])   // { median: 3, from: 2, to: 4, least: 1 }
 *
 * @param {readonly number[]} figures
 */
export function spread(figures) {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = (/** @type {number} */ share) => {
    const place = (sorted.length - 1) * share
    const below = sorted[Math.floor(place)] ?? Number.NaN
    const above = sorted[Math.ceil(place)] ?? Number.NaN
    return below + (above - below) * (place % 1)
  }
  return { median: at(0.5), from: at(0.25), to: at(0.75), least: at(0) }
}
