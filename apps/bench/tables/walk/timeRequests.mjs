const count = 20

/**
 * What one request takes here, from `fetch` to its parsed body: of some, one after another.
 *
 * @param {string} origin
 * @param {number} pageSize
 * @returns {Promise<number[]>} milliseconds
 */
export async function timeRequests(origin, pageSize) {
  const times = []
  for (let page = 1; page <= count; page += 1) {
    const start = performance.now()
    const response = await fetch(`${origin}/items?page=${page}&per_page=${pageSize}`)
    await response.json()
    times.push(performance.now() - start)
  }
  return times
}
