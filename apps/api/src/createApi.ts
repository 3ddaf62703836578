import { Hono } from 'hono'

import { forward, type SocketEnv } from './forward.ts'
import { mountLists, type ApiOptions, type MountedApi } from './mountLists.ts'
import { readFaultOrder } from './readFaultOrder.ts'
import { serverFaults } from './serverFaults.ts'

/** The server: `app.fetch` answers requests, `app.request` does in tests. */
export type Api = Hono<SocketEnv>

/**
 * Makes one server for all four APIs. Each answers as documented, under its own path: what follows
 * `/api/procore` is what follows `https://api.procore.com`.
 *
 * `GET /api` lists them. A request fails by its `x-fault` header, the whole server by `POST /api/faults`.
 * Rows that were inserted and faults that wait belong to this server alone.
 *
 * @example
 * serve({ fetch: createApi().fetch, port: 8080, hostname: '127.0.0.1' })
 * // curl -g 'http://127.0.0.1:8080/api/contractors-cloud/api/v1/projects?page[size]=5&page[number]=7'
 */
export function createApi(options: ApiOptions = {}): Api {
  const app: Api = new Hono<SocketEnv>()
  const apis = mountLists(options)
  const faults = serverFaults()

  app.get('/api', (context) => context.json({ apis: apis.map(describe), faults: faultHelp }))

  app.post('/api/faults', async (context) => {
    const body: unknown = await context.req.json().catch(() => null)
    const order = readFaultOrder(
      body,
      apis.map(({ name }) => name),
    )
    if (typeof order === 'string') return context.json({ message: order }, 400)
    faults.add(order)
    return context.json(order, 201)
  })

  app.delete('/api/faults', (context) => {
    faults.clear()
    return context.body(null, 204)
  })

  for (const { name, manners, lists } of apis) {
    for (const { path, server } of lists) {
      app.get(path, async (context) => forward(context, server, faults.take(name)))
    }
    app.all(`/api/${name}/*`, (context) => {
      const body = manners.error({ status: 404, message: 'Not found.' })
      return typeof body === 'string' ? context.text(body, 404) : Response.json(body, notFound)
    })
  }

  app.notFound((context) => context.json({ message: 'Nothing is here. GET /api lists all.' }, 404))
  return app
}

const notFound = { status: 404 }

const faultHelp = {
  header: 'x-fault: delay=800; status=429; retry-after=1',
  server:
    'POST /api/faults { "api": "procore", "fault": "status=503", "times": 1 }, DELETE /api/faults',
}

const describe = ({ name, title, lists }: MountedApi) => ({
  name,
  title,
  lists: lists.map(({ path, example }) => ({
    url: path,
    example: example === '' ? path : `${path}?${example}`,
  })),
})
