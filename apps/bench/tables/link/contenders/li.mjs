import li from 'li'

/** @type {import('../contenders.mjs').LinkContender} */
export const contender = {
  name: 'li',
  reads: 'four relations, as sent',
  urls(header) {
    const { next, prev, first, last } = li.parse(header)
    return [next, prev, first, last]
  },
}
