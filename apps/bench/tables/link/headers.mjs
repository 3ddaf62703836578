const pages = /** @type {const} */ ([
  [1, 'first'],
  [2, 'prev'],
  [30, 'last'],
  [4, 'next'],
])

const headerOf = (/** @type {string} */ path) =>
  pages.map(([page, rel]) => `<${path}?page=${page}&per_page=5>; rel="${rel}"`).join(', ')

/** The URL of the request that the headers answer. */
export const requestUrl = 'https://api.procore.com/rest/v1.0/punch_items?page=3&per_page=5'

/** Four relations, as Procore sends them, and the same with references that resolve to it. */
export const headers = {
  absolute: headerOf('https://api.procore.com/rest/v1.0/punch_items'),
  'from /': headerOf('/rest/v1.0/punch_items'),
  'from ?': headerOf(''),
}
