import { act } from '@testing-library/react'
import type { JSX } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { PageSizeSelect } from '../size/PageSizeSelect.tsx'
import { PageStatus } from '../status/PageStatus.tsx'
import { Pager } from './Pager.tsx'

const href = (to: number): string => `?page=${to}`
const whole = (
  <main>
    <PageStatus nav={projectsNav({ page: 3 })} />
    <Pager nav={projectsNav({ page: 3, href })} />
    <PageSizeSelect nav={projectsNav({ page: 3 })} />
  </main>
)

const links = [
  { url: null, label: '« Previous', active: false },
  { url: '?page=1', label: '1', active: true },
  { url: '?page=2', label: '2', active: false },
  { url: '?page=2', label: 'Next »', active: false },
]

it('is written with the address of each page [a11y-14]', () => {
  const html = renderToString(whole)
  expect(html).toContain('href="?page=2"')
  expect(html).toContain('href="?page=118"')
  expect(html).toContain('61 to 90 of 3,531')
})

it.each<{ state: string; page: JSX.Element }>([
  { state: 'a page of an app', page: whole },
  { state: 'a page that loads', page: <Pager nav={projectsNav({ page: 3, isPending: true })} /> },
  {
    state: 'a page that failed',
    page: <Pager nav={projectsNav({ failed: { page: 2, error: new Error('500') } })} />,
  },
  { state: 'links of Laravel', page: <Pager links={links} hrefFor={href} /> },
  { state: 'an unknown count', page: <Pager page={4} pageCount={null} hrefFor={href} /> },
  { state: 'a cursor', page: <Pager nav={cursorNav({ href: () => null })} /> },
  { state: 'a cursor without position', page: <Pager nav={cursorNav({ page: null })} /> },
  {
    state: 'Arabic digits',
    page: <Pager page={9} pageCount={1204} hrefFor={href} locale="ar-u-nu-arab" />,
  },
  { state: 'a single page', page: <Pager nav={projectsNav({ pageCount: 1 })} /> },
])('hydrates $state to what the server wrote [a11y-14]', async ({ page }) => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  const onRecoverableError = vi.fn<(error: unknown) => void>()
  const container = document.createElement('div')
  container.innerHTML = renderToString(page)
  const written = container.innerHTML
  await act(() => hydrateRoot(container, page, { onRecoverableError }))
  expect(container.innerHTML).toBe(written)
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(reported).not.toHaveBeenCalled()
})
