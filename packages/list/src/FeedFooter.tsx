'use client'

import type { LanguageAttributes, ListMessages } from '@paginated-query/components'
import type { JSX, RefObject } from 'react'

import type { AnyFeed } from './useLoadMore.ts'

/**
 * What stands below the rows: the button for more, what went wrong, or that this was all.
 *
 * It is one button for Load more and Retry, so that the focus has somewhere to stay; it is never disabled
 * natively, which would take the focus away.
 */
export function FeedFooter({
  feed,
  isLoading,
  messages,
  attributes,
  write,
  end,
  onLoad,
  onLeave,
}: {
  feed: AnyFeed
  isLoading: boolean
  messages: ListMessages
  attributes: LanguageAttributes
  write: (value: number) => string
  /** Takes the focus where nothing came after it. */
  end: RefObject<HTMLParagraphElement | null>
  onLoad: () => void
  onLeave: () => void
}): JSX.Element {
  const dir = attributes.dir ?? 'auto'
  const hasFailed = feed.loadMoreError !== null && !isLoading
  const isOver = feed.hasMore === false && feed.loadMoreError === null && !isLoading
  const isBlank = feed.length === 0
  const loading = isBlank ? messages.loadingRows : messages.loadingMore
  return (
    <div data-pq="feed-footer" data-failed={hasFailed ? '' : undefined} {...attributes}>
      <span data-pq="failure" role="alert" dir={dir}>
        {hasFailed && (isBlank ? messages.rowsFailed : messages.moreFailed)}
      </span>
      {isOver ? (
        <p data-pq="feed-end" dir={dir} ref={end} tabIndex={-1}>
          {isBlank ? messages.noRows : messages.endOfList(feed.length, write(feed.length))}
        </p>
      ) : (
        <button
          type="button"
          data-pq="load-more"
          data-pending={isLoading ? '' : undefined}
          aria-disabled={isLoading || undefined}
          onClick={() => {
            if (!isLoading) onLoad()
          }}
          onBlur={onLeave}
        >
          {hasFailed ? messages.retry : isLoading ? loading : messages.loadMore}
        </button>
      )}
    </div>
  )
}
