import { listEnglish } from '@paginated-query/components/internal'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { FeedFooter } from './FeedFooter.tsx'
import type { AnyFeed } from './useLoadMore.ts'

const blank: AnyFeed = {
  length: 0,
  at: () => undefined,
  items: [],
  total: null,
  hasMore: null,
  isLoadingMore: false,
  loadMore: () => Promise.resolve(),
  loadMoreError: null,
  retry: () => {},
  newer: { count: 0, show: () => {} },
  drift: { duplicates: 0 },
}
const drawFooter = (feed: AnyFeed, isLoading = false) =>
  render(
    <FeedFooter
      {...{
        feed,
        isLoading,
        messages: listEnglish,
        attributes: {},
        write: String,
        end: { current: null },
      }}
      onLoad={() => {}}
      onLeave={() => {}}
    />,
  )

it('speaks of the list and not of more of it, where there are no rows yet', () => {
  drawFooter({ ...blank, loadMoreError: new Error('500') })
  expect(screen.getByRole('alert')).toHaveTextContent("The list couldn't be loaded.")
})

it('is loading, and not loading more, where there are no rows yet', () => {
  drawFooter(blank, true)
  expect(screen.getByRole('button', { name: 'Loading' })).toBeInTheDocument()
})
