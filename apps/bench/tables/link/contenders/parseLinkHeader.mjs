import parse from 'parse-link-header'

/** @type {import('../contenders.mjs').LinkContender} */
export const contender = {
  name: 'parse-link-header',
  reads: 'four relations, as sent',
  urls(header) {
    const links = parse(header)
    return (
      links && [links['next']?.url, links['prev']?.url, links['first']?.url, links['last']?.url]
    )
  },
}
