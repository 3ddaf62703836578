import { renderToString } from 'react-dom/server'
import { afterEach, expect, it } from 'vitest'

import { cursorNav } from '../__fixtures__/navs.ts'
import { Pager } from './Pager.tsx'

let frame: HTMLIFrameElement | null = null
afterEach(() => frame?.remove())

/** Shows what a server sends, in a frame in which no script runs. */
async function show(html: string): Promise<Document> {
  frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.srcdoc = `${html}<script>document.body.dataset.script = ''</script>`
  const loaded = nextLoad()
  document.body.append(frame)
  await loaded
  return frame.contentDocument ?? document
}

const nextLoad = (): Promise<unknown> =>
  new Promise((resolve) => {
    frame?.addEventListener('load', resolve, { once: true })
  })

const hrefFor = (page: number): string => `/projects?page=${page}`

it.each([
  ['Next page', '?page=4'],
  ['Page 118', '?page=118'],
  ['Previous page', '?page=2'],
])('%s navigates to %s without JavaScript [a11y-14] [behaviour-links]', async (name, search) => {
  const page = await show(renderToString(<Pager page={3} pageCount={118} hrefFor={hrefFor} />))
  expect(page.body.dataset['script']).toBeUndefined()
  const navigated = nextLoad()
  page.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click()
  await navigated
  expect(frame?.contentWindow?.location.search).toBe(search)
})

it('follows a cursor without JavaScript, and leads nowhere at the end [a11y-14]', async () => {
  const nav = cursorNav({ hasNext: false, href: (to) => (to === 'next' ? null : `/?at=${to}`) })
  const page = await show(renderToString(<Pager nav={nav} />))
  const next = page.querySelector<HTMLAnchorElement>('[aria-label="Next page"]')
  expect(next?.hasAttribute('href')).toBe(false)
  const navigated = nextLoad()
  page.querySelector<HTMLElement>('[aria-label="Previous page"]')?.click()
  await navigated
  expect(frame?.contentWindow?.location.search).toBe('?at=previous')
})
