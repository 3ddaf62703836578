import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'

import { projectsNav } from '../__fixtures__/navs.ts'
import { PageSizeSelect } from '../size/PageSizeSelect.tsx'
import { PageStatus } from '../status/PageStatus.tsx'
import { Pager } from './Pager.tsx'

const page = (
  <main>
    <PageStatus nav={projectsNav({ page: 3 })} />
    <Pager nav={projectsNav({ page: 3, href: (to) => `?page=${to}` })} />
    <PageSizeSelect nav={projectsNav({ page: 3 })} />
  </main>
)

it('can be followed without JavaScript', () => {
  const html = renderToString(page)
  expect(html).toContain('href="?page=2"')
  expect(html).toContain('href="?page=118"')
  expect(html).toContain('61 to 90 of 3,531')
})

it('hydrates to what the server wrote', async () => {
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
