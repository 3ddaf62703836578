import {
  arabic,
  german,
  PaginationProvider,
  type PaginationLanguage,
} from '@paginated-query/components'
import type { PageFeed } from '@paginated-query/core'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { InfiniteList } from './InfiniteList.tsx'

const feed: PageFeed<number> = {
  length: 3,
  at: (index) => index,
  items: [0, 1, 2],
  getId: (id) => id,
  total: null,
  hasMore: false,
  isLoadingMore: false,
  loadMore: () => Promise.resolve(),
  loadMoreError: null,
  retry: () => {},
  newer: { count: 2, show: () => {} },
  drift: { duplicates: 0 },
}
const draw = (language: PaginationLanguage, options: Partial<PageFeed<number>> = {}) =>
  render(
    <PaginationProvider language={language}>
      <InfiniteList feed={{ ...feed, ...options }} label="Projects" auto={0} renderItem={String} />
    </PaginationProvider>,
  )

describe.each([
  ['German', german, '3'],
  ['Arabic', arabic, '٣'],
] as const)('%s', (_, language, three) => {
  const { locale, dir, messages } = language
  const speaks = (element: HTMLElement): void => {
    expect(element).toHaveAttribute('lang', locale)
    expect(element).toHaveAttribute('dir', dir)
  }

  it('is spoken by all but the rows, which are the app’s', () => {
    draw(language)
    speaks(screen.getByRole('button', { name: messages.skipList }))
    speaks(screen.getByRole('button', { name: messages.showNewerRows(2, '2') }))
    speaks(screen.getByRole('status'))
    const end = screen.getByText(messages.endOfList(3, three))
    speaks(end.parentElement as HTMLElement)
    const list = screen.getByRole('feed', { name: 'Projects' })
    expect(list.closest('[lang]')).toBeNull()
    expect(list).toHaveAccessibleDescription(messages.listKeys)
  })

  it('is spoken while more is to come, and when it fails', () => {
    const { unmount } = draw(language, { hasMore: true })
    expect(screen.getByRole('button', { name: messages.loadMore })).toBeInTheDocument()
    unmount()
    draw(language, { hasMore: true, loadMoreError: new Error('500') })
    expect(screen.getByRole('alert')).toHaveTextContent(messages.moreFailed)
    expect(screen.getByRole('button', { name: messages.retry })).toBeInTheDocument()
  })
})
