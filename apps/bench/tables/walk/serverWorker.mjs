// A list of pages over HTTP, answered late on purpose, in a thread of its own: clients don't wait for its work.
import { createServer } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

const { pageCount, pageSize, latency, assets } =
  /** @type {import('./startServer.mjs').ServerOptions} */ (workerData)

const total = pageCount * pageSize
const bodies = Array.from({ length: pageCount }, (_, index) =>
  JSON.stringify(
    Array.from({ length: pageSize }, (_item, row) => {
      const id = index * pageSize + row + 1
      return { id, name: `Item ${id}`, status: 'Open' }
    }),
  ),
)

let underway = 0
let requests = 0
let most = 0

const server = createServer((request, response) => {
  const origin = `http://${request.headers.host ?? ''}`
  const url = new URL(request.url ?? '/', origin)
  const asset = assets[url.pathname]
  if (asset !== undefined) {
    response.writeHead(200, { 'content-type': asset.type }).end(asset.body)
    return
  }
  if (url.pathname === '/counts') {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ requests, most }))
    requests = 0
    most = 0
    return
  }

  requests += 1
  underway += 1
  most = Math.max(most, underway)
  setTimeout(() => {
    underway -= 1
    const page = Number(url.searchParams.get('page') ?? 1)
    const body = bodies[page - 1] ?? '[]'
    response
      .writeHead(200, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        link: linksOf(`${origin}${url.pathname}`, page),
        total,
        'per-page': pageSize,
      })
      .end(body)
  }, latency)
})

// A connection that closes while another contender has its turn would be opened anew at the next's expense.
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  parentPort?.postMessage(typeof address === 'object' ? address?.port : undefined)
})

/**
 * @param {string} list
 * @param {number} page
 */
function linksOf(list, page) {
  const relations = /** @type {const} */ ([
    ['first', 1],
    ['prev', page - 1],
    ['last', pageCount],
    ['next', page + 1],
  ])
  return relations
    .filter(([, to]) => to >= 1 && to <= pageCount && to !== page)
    .map(([rel, to]) => `<${list}?page=${to}&per_page=${pageSize}>; rel="${rel}"`)
    .join(', ')
}
