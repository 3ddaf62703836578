import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'

import { projectsNav } from '../__fixtures__/navs.ts'
import { arabic } from '../language/arabic.ts'
import { PaginationProvider } from '../language/PaginationProvider.tsx'
import { PaginationBar } from './PaginationBar.tsx'

const failed = { page: 4, error: new Error('500') }

it.each([
  ['rows', projectsNav({ page: 3 })],
  ['a failure', projectsNav({ page: 3, failed })],
  ['a move', projectsNav({ page: 118, moved: { reason: 'beyondEnd', from: 999 } })],
  ['no rows yet', projectsNav({ page: 3, total: null, pageCount: null, isPending: true })],
])('hydrates %s to what the server wrote [a11y-14]', async (_, nav) => {
  const bar = (
    <PaginationProvider language={arabic}>
      <PaginationBar nav={nav} />
    </PaginationProvider>
  )
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  const onRecoverableError = vi.fn<(error: unknown) => void>()
  const container = document.createElement('div')
  container.innerHTML = renderToString(bar)
  const written = container.innerHTML
  await act(() => hydrateRoot(container, bar, { onRecoverableError }))
  expect(container.innerHTML).toBe(written)
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(reported).not.toHaveBeenCalled()
})
