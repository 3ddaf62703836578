import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { Suspense, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'

import { outputOf } from './__fixtures__/docsPage.ts'
import { look } from './__fixtures__/look.ts'
import { present, serve } from './__fixtures__/present.tsx'
import { Export } from './examples/Export.tsx'
import { loadSecond, PlainQuery, PlainSuspenseQuery } from './examples/PlainQuery.tsx'
import { ProjectsOnServer } from './examples/ProjectsOnServer.tsx'
import { loader, ProjectsRoute } from './examples/projectsRoute.tsx'
import { Rename } from './examples/Rename.tsx'

afterEach(() => vi.unstubAllGlobals())

const seenIn = (html: string): string => {
  const container = document.createElement('div')
  container.innerHTML = html
  return look(container)
}

it('projectsRoute', async () => {
  const server = serve()
  await loader({ request: new Request('https://app.test/projects?page=3') })
  const inside = ({ children }: { children: ReactNode }) => (
    <NuqsTestingAdapter searchParams="?page=3">{children}</NuqsTestingAdapter>
  )
  const page = present(<ProjectsRoute />, { server, inside })
  page.now('at first')
  await page.quiet()
  page.says('asked for', page.asked())
  expect(page.seen()).toBe(outputOf('projectsRoute.tsx'))
})

it('ProjectsOnServer', async () => {
  const server = serve()
  const page = await ProjectsOnServer()
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })
  const html = renderToString(<QueryClientProvider client={client}>{page}</QueryClientProvider>)
  const browser = present(page, { server })
  browser.says('in the HTML', seenIn(html))
  browser.now('in the browser')
  await browser.quiet()
  browser.says('asked for', browser.asked())
  expect(browser.seen()).toBe(outputOf('ProjectsOnServer.tsx'))
})

it('PlainQuery', async () => {
  const page = present(<PlainQuery />)
  page.now('PlainQuery')
  await page.comes('answered', 'Project 60')
  const { items, target, total, hasNext } = await loadSecond()
  page.says('loadSecond()', JSON.stringify({ items: items.length, target, total, hasNext }))
  const suspended = present(
    <Suspense fallback={<p>Loading…</p>}>
      <PlainSuspenseQuery />
    </Suspense>,
    { server: page.server },
  )
  page.says('Suspense', look(suspended.container))
  page.says('asked for', page.asked())
  expect(page.seen()).toBe(outputOf('PlainQuery.tsx'))
})

it('Rename', async () => {
  const server = serve()
  let answer: (response: Response) => void = () => {}
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (init.method !== 'PATCH') return server(url, init)
    return new Promise((resolve) => {
      answer = resolve
    })
  })
  const page = present(<Rename />, { server })
  await page.comes('at first', 'Project 30')
  await page.press('Rename', 'Town hall')
  await act(async () => answer(new Response(null, { status: 403 })))
  await page.comes('refused', '403')
  await page.press('Rename', 'Town hall')
  await act(async () => answer(Response.json({ id: 1, name: 'Town Hall' })))
  await page.comes('saved', 'Town Hall')
  page.says('asked for', page.asked())
  expect(page.seen()).toBe(outputOf('Rename.tsx'))
})

it('Export', async () => {
  const files: Blob[] = []
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`
  URL.revokeObjectURL = () => {}
  const server = serve()
  let open: () => void = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (server.requests.length > 0) await gate
    return server(url, init)
  })
  const page = present(<Export />, { server })
  page.now('at first')
  await page.press('Export', ' 100 of')
  await page.press('Pause', 'paused')
  open()
  await page.comes('soon', ' 900 of')
  await page.press('Resume', 'done')
  fireEvent.click(page.button('Download'))
  const lines = (await files[0]?.text())?.split('\r\n') ?? []
  page.says('projects.csv', `${lines.slice(0, 2).join('  ')} … ${lines.at(-2)}`)
  expect(click).toHaveBeenCalledOnce()
  expect(page.seen()).toBe(outputOf('Export.tsx'))
  click.mockRestore()
})
