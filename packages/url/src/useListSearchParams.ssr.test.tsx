import { act } from '@testing-library/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import type { JSX } from 'react'
import { afterEach, expect, it, vi } from 'vitest'

import { useListSearchParams } from './useListSearchParams.ts'

function Place(): JSX.Element {
  const { state, sort } = useListSearchParams()
  const [{ page, cursor, trail }, , href] = state
  return (
    <a href={href?.({ page: page + 1 })} data-trail={JSON.stringify(trail)}>
      {page} {cursor} {sort.length}
    </a>
  )
}

/** A server knows the request's query, if its framework says so, and nothing of the browser. */
const inApp = (search: string): JSX.Element => (
  <NuqsAdapter serverSearch={search}>
    <Place />
  </NuqsAdapter>
)

function onServer(search: string): string {
  vi.stubGlobal('window', undefined)
  vi.stubGlobal('location', undefined)
  vi.stubGlobal('sessionStorage', undefined)
  const html = renderToString(inApp(search))
  vi.unstubAllGlobals()
  return html
}

async function hydrate(html: string, search: string) {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  const onRecoverableError = vi.fn()
  const container = document.createElement('div')
  container.innerHTML = html
  const root = await act(() => hydrateRoot(container, inApp(search), { onRecoverableError }))
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(reported).not.toHaveBeenCalled()
  const { outerHTML } = container.querySelector('a') as HTMLElement
  act(() => root.unmount())
  return outerHTML
}

afterEach(() => {
  vi.restoreAllMocks()
  window.history.replaceState(null, '', '/')
})

it('is the state of the request on a server, and nothing of a browser is needed', () => {
  expect(onServer('?page=3&cursor=c3&sort=-id')).toBe(
    '<a href="?page=4&amp;sort=-id">3<!-- --> <!-- -->c3<!-- --> <!-- -->1</a>',
  )
})

it('hydrates to what the server wrote, and learns other parameters and the trail afterwards', async () => {
  sessionStorage.setItem('paginated-query:trail:/', '{"c3":"c2","c2":null}')
  window.history.replaceState(null, '', '/?tab=open&page=3&cursor=c3')
  const html = onServer('?page=3&cursor=c3')
  expect(html).toContain('href="?page=4"')
  expect(html).not.toContain('data-trail')
  expect(await hydrate(html, '?page=3&cursor=c3')).toBe(
    '<a href="?tab=open&amp;page=4" data-trail="[&quot;c2&quot;]">3<!-- --> <!-- -->c3<!-- --> <!-- -->0</a>',
  )
})
