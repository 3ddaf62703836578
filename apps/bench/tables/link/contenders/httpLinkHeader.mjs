import LinkHeader from 'http-link-header'

/** @type {import('../contenders.mjs').LinkContender} */
export const contender = {
  name: 'http-link-header',
  reads: 'four relations, as sent',
  urls(header) {
    const links = LinkHeader.parse(header)
    return ['next', 'prev', 'first', 'last'].map((relation) => links.rel(relation)[0]?.uri)
  },
}
