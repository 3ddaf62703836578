const concurrency = 8

/**
 * A lower bound with no features: the first page, then eight loops that take the next number each.
 *
 * @type {import('../contenders.mjs').WalkContender}
 */
export const contender = {
  name: 'hand-written pool of 8',
  isSequential: false,
  async walk(origin, pageSize) {
    const load = async (/** @type {number} */ page) => {
      const response = await fetch(`${origin}/items?page=${page}&per_page=${pageSize}`)
      const rows = /** @type {unknown[]} */ (await response.json())
      return { rows, total: Number(response.headers.get('total')) }
    }
    const first = await load(1)
    const pageCount = Math.ceil(first.total / pageSize)
    const pages = [first.rows]
    let taken = 1
    const loop = async () => {
      while (taken < pageCount) {
        taken += 1
        const page = taken
        pages[page - 1] = (await load(page)).rows
      }
    }
    await Promise.all(Array.from({ length: concurrency }, loop))
    return pages.flat().length
  },
}
