import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'

import { columns, getId, projects, projectsNav, unknownNav } from './__fixtures__/projects.ts'
import { PaginatedTable } from './PaginatedTable.tsx'

const page = (
  <main>
    <PaginatedTable
      label="Projects"
      items={projects(3531, 3531)}
      nav={projectsNav({ page: 354, href: (to) => `?page=${to}` })}
      {...{ columns, getId }}
      sort={[{ field: 'name', descending: true }]}
      onSortChange={() => {}}
    />
    <PaginatedTable
      label="Accounts"
      items={[]}
      status="pending"
      nav={unknownNav({ isPending: true })}
      {...{ columns, getId }}
    />
  </main>
)

it('can be read and followed without JavaScript', () => {
  const html = renderToString(page)
  expect(html).toContain('3,531 of 3,531')
  expect(html).toContain('href="?page=353"')
  expect(html).toContain('aria-sort="descending"')
})

it('hydrates to what the server wrote', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  const onRecoverableError = vi.fn()
  const container = document.createElement('div')
  container.innerHTML = renderToString(page)
  const written = container.innerHTML
  await act(() => hydrateRoot(container, page, { onRecoverableError }))
  expect(container.innerHTML).toBe(written)
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(reported).not.toHaveBeenCalled()
})
