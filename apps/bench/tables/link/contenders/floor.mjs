/**
 * A lower bound with no features: what is between the signs, as long as every sign is where it is expected.
 *
 * @type {import('../contenders.mjs').LinkContender}
 */
export const contender = {
  name: 'hand-written floor',
  reads: 'four relations, as sent',
  urls(header) {
    const found = /** @type {Record<string, string>} */ ({})
    let start = header.indexOf('<')
    while (start !== -1) {
      const end = header.indexOf('>', start)
      const rel = header.indexOf('rel="', end)
      const close = header.indexOf('"', rel + 5)
      if (end === -1 || rel === -1 || close === -1) break
      found[header.slice(rel + 5, close)] = header.slice(start + 1, end)
      start = header.indexOf('<', close)
    }
    return [found['next'], found['prev'], found['first'], found['last']]
  },
}
