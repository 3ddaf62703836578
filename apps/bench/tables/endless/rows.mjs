/** @typedef {{ readonly id: number, readonly name: string, readonly status: string, readonly version: number }} Row */
/** @typedef {{ readonly rows: Row[], readonly total: number, readonly page: number }} Answer */
/**
 * A list of a server in the page itself: what is measured is what a client does with its answers.
 *
 * @typedef {object} RowList
 * @property {number} pageSize
 * @property {number} latency milliseconds; 0 = at once
 * @property {number} requests so far
 * @property {number} version rows of another version are other rows with the same ids
 * @property {(page: number) => Promise<Answer>} load counted from 1
 */

/**
 * @param {{ pageCount: number, pageSize: number }} size
 * @returns {RowList}
 */
export function rowList({ pageCount, pageSize }) {
  return {
    pageSize,
    latency: 0,
    requests: 0,
    version: 1,
    async load(page) {
      this.requests += 1
      const { latency, version } = this
      if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency))
      const length = page <= pageCount ? pageSize : 0
      // Made anew each time, as from JSON: what keeps its identity is the client's doing.
      const rows = Array.from({ length }, (_, index) => {
        const id = (page - 1) * pageSize + index + 1
        return { id, name: `Item ${id}`, status: 'Open', version }
      })
      return { rows, total: pageCount * pageSize, page }
    },
  }
}
