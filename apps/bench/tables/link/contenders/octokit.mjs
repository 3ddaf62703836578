/**
 * What `octokit.paginate` follows: the one regular expression of @octokit/plugin-paginate-rest 14, which it
 * doesn't export.
 *
 * @type {import('../contenders.mjs').LinkContender}
 */
export const contender = {
  name: 'octokit’s regular expression',
  reads: 'next only, as sent',
  urls: (header) => [(header.match(/<([^<>]+)>;\s*rel="next"/) ?? [])[1]],
}
