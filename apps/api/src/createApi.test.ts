import { describe, expect, it } from 'vitest'

import { createApi } from './createApi.ts'

const procore = '/api/procore/rest/v1.0/punch_items'
const cspr = '/api/cspr-cloud/accounts'

it('lists what is mounted, with examples that work', async () => {
  const app = createApi()
  const { apis } = (await (await app.request('/api')).json()) as {
    apis: { name: string; lists: { url: string; example: string }[] }[]
  }
  expect(apis.map(({ name, lists }) => [name, ...lists.map(({ url }) => url)])).toEqual([
    [
      'procore',
      '/api/procore/rest/v1.0/punch_items',
      '/api/procore/rest/v1.0/projects',
      '/api/procore/rest/v1.0/timecard_time_types',
    ],
    ['dovetail', '/api/dovetail/api/v1/projects'],
    ['cspr-cloud', '/api/cspr-cloud/accounts'],
    ['contractors-cloud', '/api/contractors-cloud/api/v1/projects'],
  ])
  for (const { example } of apis.flatMap(({ lists }) => lists)) {
    const response = await app.request(example)
    expect([example, response.status]).toEqual([example, 200])
    const body = (await response.json()) as { data?: unknown[] } | unknown[]
    const rows = Array.isArray(body) ? body : body.data
    expect({ example, rows: rows?.length }).not.toEqual({ example, rows: 0 })
  }
})

it.each([
  ['/api/procore/rest/v1.0/rfis', { code: 404, message: 'Not found.', fields: [], reason: '' }],
  [
    '/api/dovetail/api/v1/notes',
    { errors: [{ code: 'NOT_FOUND', title: 'Not found', message: 'Not found.', path: null }] },
  ],
  ['/api/cspr-cloud/blocks', { error: { code: 'not_found', message: 'Not found.' } }],
  ['/api/contractors-cloud/api/v1/leads', { message: 'Not found.' }],
  ['/api/elsewhere', { message: 'Nothing is here. GET /api lists all.' }],
])('answers %s with 404 as its provider does', async (path, body) => {
  const response = await createApi().request(path)
  expect([response.status, await response.json()]).toEqual([404, body])
})

describe('faults of the whole server', () => {
  const post = async (app: ReturnType<typeof createApi>, body: unknown) =>
    app.request('/api/faults', { method: 'POST', body: JSON.stringify(body) })
  const statuses = async (app: ReturnType<typeof createApi>, ...paths: string[]) => {
    const answers: number[] = []
    for (const path of paths) answers.push((await app.request(path)).status)
    return answers
  }

  it('happen as often as asked, to the API that was named', async () => {
    const app = createApi()
    const response = await post(app, { api: 'procore', fault: 'status=503', times: 2 })
    expect([response.status, await response.json()]).toEqual([
      201,
      { api: 'procore', fault: 'status=503', times: 2 },
    ])
    expect(await statuses(app, cspr, procore, procore, procore)).toEqual([200, 503, 503, 200])
  })

  it('happen to all, and until they are cleared', async () => {
    const app = createApi()
    await post(app, { fault: 'status=500' })
    expect(await statuses(app, cspr, procore, cspr)).toEqual([500, 500, 500])
    expect((await app.request('/api/faults', { method: 'DELETE' })).status).toBe(204)
    expect(await statuses(app, cspr)).toEqual([200])
  })

  it('leave the last word to the request', async () => {
    const app = createApi()
    await post(app, { fault: 'status=500' })
    const response = await app.request(cspr, { headers: { 'x-fault': 'status=404' } })
    expect(response.status).toBe(404)
  })

  it('belong to one server', async () => {
    const app = createApi()
    await post(app, { fault: 'status=500; insert=5' })
    await app.request(cspr)
    const body: unknown = await (await createApi().request(cspr)).json()
    expect(body).toMatchObject({ item_count: 63_584 })
  })

  it.each<[unknown, string]>([
    [null, 'The body must be JSON'],
    [[], 'The body must be JSON'],
    [{ fault: 'explode; drop' }, 'parts that mean nothing: explode.'],
    [{ fault: ' ' }, '`fault` must be a string'],
    [{ fault: { status: 500 } }, '`fault` must be a string'],
    [{ api: 'github', fault: 'drop' }, '`api` must be one of procore, dovetail'],
    [{ fault: 'drop', times: 0 }, '`times` must be a whole number'],
    [{ fault: 'drop', time: 1 }, '`time` means nothing here'],
  ])('refuse %o', async (body, message) => {
    const response = await post(createApi(), body)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ message: expect.stringContaining(message) as string })
  })

  it('refuse a body that is no JSON', async () => {
    const response = await createApi().request('/api/faults', { method: 'POST', body: '{' })
    expect(response.status).toBe(400)
  })
})
