import { act } from '@testing-library/react'
import type { PageFeed } from '@paginated-query/core'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'

import { InfiniteList } from './InfiniteList.tsx'

const items = Array.from({ length: 30 }, (_, index) => ({ id: index + 1 }))
const feed: PageFeed<{ id: number }> = {
  length: items.length,
  at: (index) => items[index],
  items,
  getId: ({ id }) => id,
  total: null,
  hasMore: true,
  isLoadingMore: false,
  loadMore: () => Promise.resolve(),
  loadMoreError: null,
  retry: () => {},
  newer: { count: 0, show: () => {} },
  drift: { duplicates: 0 },
}
const list = (
  <InfiniteList feed={feed} label="Projects" renderItem={({ id }) => <>Project {id}.</>} />
)

it('has the first rows in what the server writes', () => {
  const html = renderToString(list).replaceAll('<!-- -->', '')
  expect(html).toContain('Project 1.')
  expect(html).toContain('Project 10.')
})

it('hydrates without a mismatch', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  const onRecoverableError = vi.fn<(error: unknown) => void>()
  const container = document.createElement('div')
  container.innerHTML = renderToString(list)
  await act(() => hydrateRoot(container, list, { onRecoverableError }))
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(reported).not.toHaveBeenCalled()
})
