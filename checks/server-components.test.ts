import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, type Plugin } from 'vite'
import { afterAll, expect, it } from 'vitest'

import { root } from './workspace.ts'

/** What a server component may do with the hooks' entry, and what it gets of the hooks themselves. */
const component = `
  import { paginatedSource } from '@paginated-query/core'
  import { contractorsCloud } from '@paginated-query/apis'
  import * as hooks from '@paginated-query/hooks'
  import { readPageSearchParams } from '@paginated-query/url'
  import { dehydrate, QueryClient } from '@tanstack/react-query'

  export const names = Object.keys(hooks)
  export const references = names.filter((name) => hooks[name].$$typeof)
  export async function load() {
    const fetch = async (url) => {
      const page = Number(new URL(url).searchParams.get('page[number]'))
      const meta = { current_page: page, per_page: 2, total: 6 }
      return Response.json({ data: [{ id: page * 2 }, { id: page * 2 + 1 }], meta })
    }
    const list = paginatedSource({
      api: contractorsCloud, path: '/rows', parse: (row) => row, getId: (row) => row.id, fetch
    })
    const client = new QueryClient()
    await hooks.prefetchPaginatedQuery(client, list, readPageSearchParams('?page=3&size=2'))
    await hooks.prefetchInfinitePaginatedQuery(client, list, { pages: 2, pageSize: 2 })
    const { queries } = dehydrate(client)
    return {
      keys: queries.map(({ queryKey }) => queryKey.slice(-2)),
      first: client.getQueryData(hooks.pageQueryOptions(list, { pageSize: 2 }).queryKey).items,
      infinite: hooks.infinitePageQueryOptions(list).initialPageParam,
    }
  }
`
const folder = mkdtempSync(join(tmpdir(), 'paginated-query-server-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A bundler of server components puts a reference in the place of everything a client module exports. */
const clientReferences: Plugin = {
  name: 'client-references',
  enforce: 'pre',
  transform(code) {
    if (!/^\s*['"]use client['"]/.test(code)) return null
    const declared = code.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)
    const listed = code.matchAll(/^export \{([^}]*)\}/gm)
    const names = new Set([
      ...[...declared].map(([, name]) => name),
      ...[...listed].flatMap(([, list = '']) =>
        list.split(',').map((name) => name.trim().replace(/^.* as /, '')),
      ),
    ])
    const reference = `{ $$typeof: Symbol.for('react.client.reference') }`
    return [...names].map((name) => `export const ${name} = ${reference}`).join('\n')
  },
}

it(
  'can prefetch for the hooks, which stay references to the client',
  { timeout: 30_000 },
  async () => {
    const entry = join(root, 'apps/demo/server-component.js')
    const output = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [
        clientReferences,
        {
          name: 'component',
          resolveId: (id) => (id === entry ? id : null),
          load: (id) => (id === entry ? component : null),
        },
      ],
      resolve: { conditions: ['react-server', 'source', 'module'] },
      ssr: {
        noExternal: true,
        resolve: { conditions: ['react-server', 'source', 'module', 'node'] },
      },
      build: { ssr: entry, write: false },
    })
    const [bundle] = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
    const file = join(folder, 'component.mjs')
    writeFileSync(file, bundle && 'code' in bundle ? bundle.code : '')
    const server = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      names: string[]
      references: string[]
      load: () => Promise<unknown>
    }
    expect(server.references).toContain('usePaginatedQuery')
    expect(server.references).toEqual(server.names.filter((name) => name.startsWith('use')))
    expect(await server.load()).toEqual({
      keys: [
        ['page', { target: 3, pageSize: 2 }],
        ['page', { target: 1, pageSize: 2 }],
        ['page', { target: 2, pageSize: 2 }],
        ['list', expect.anything()],
      ],
      first: [{ id: 2 }, { id: 3 }],
      infinite: 1,
    })
  },
)
