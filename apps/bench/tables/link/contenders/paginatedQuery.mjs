import { parseLinkHeader } from '@paginated-query/core/link-header'

/** @type {import('../contenders.mjs').LinkContender} */
export const contender = {
  name: '@paginated-query/core',
  reads: 'all of RFC 8288, resolved',
  urls(header, requestUrl) {
    const links = parseLinkHeader(header, requestUrl)
    return [
      links.get('next')?.url,
      links.get('prev')?.url,
      links.get('first')?.url,
      links.get('last')?.url,
    ]
  },
}
