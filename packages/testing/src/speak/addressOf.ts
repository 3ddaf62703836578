/**
 * The upstream address of the list that a request is for, and what its endpoint is called.
 *
 * Links name the provider's own host and path, however the request came: through a proxy or a mount, say.
 *
 * @example
 * addressOf('http://127.0.0.1:8080/api/procore/rest/v1.0/punch_items?page=2', 'https://api.procore.com/rest/v1.0')
 * // { address: 'https://api.procore.com/rest/v1.0/punch_items', endpoint: 'punch_items' }
 */
export function addressOf(
  url: string | URL,
  baseUrl: string,
): { address: string; endpoint: string } {
  const { pathname } = new URL(url, 'http://localhost')
  const base = baseUrl.replace(/\/+$/, '')
  const mount = new URL(base, 'http://localhost').pathname.replace(/\/$/, '')
  const at = pathname.indexOf(`${mount}/`)
  const path =
    at === -1 ? pathname.slice(pathname.lastIndexOf('/')) : pathname.slice(at + mount.length)
  // `/products.json` lists products, and `/conversations.list` conversations.
  const endpoint = path.slice(path.lastIndexOf('/') + 1).split('.')[0]
  return { address: base + path, endpoint: endpoint || 'items' }
}
