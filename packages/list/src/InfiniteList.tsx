'use client'

import { usePaginationLanguage, type ListMessages } from '@paginated-query/components'
import { listEnglish } from '@paginated-query/components/internal'
import type { PageFeed } from '@paginated-query/core'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentProps,
  type CSSProperties,
  type FocusEvent,
  type JSX,
  type KeyboardEvent,
  type ReactNode,
} from 'react'

import { focus, rowAt, rowOf } from './feedFocus.ts'
import { FeedFooter } from './FeedFooter.tsx'
import { FeedStatus } from './FeedStatus.tsx'
import { focusAround } from './focusAround.ts'
import { pinnedRows } from './pinnedRows.ts'
import { useLoadMore } from './useLoadMore.ts'
import { useRememberedPlace } from './useRememberedPlace.ts'

export type InfiniteListProps<TItem> = Omit<ComponentProps<'div'>, 'children' | 'ref'> & {
  feed: PageFeed<TItem>
  renderItem: (item: TItem, index: number) => ReactNode
  /** Names the feed. */
  label: string
  /** Height of a row in pixels, until it has been measured. @default 48 */
  estimateSize?: number | undefined
  /** How often the end loads more by itself before it waits for the button. @default 3 */
  auto?: number | undefined
  /** Height of the scroller, in pixels or as CSS writes it. @default '32rem' */
  height?: number | string | undefined
  /**
   * Comes back to its place when it is drawn again under the same name. With the key of the history entry
   * that a router gives, that is Back. @default nothing is remembered
   */
  rememberAs?: string | undefined
  /** Rows kept above and below the viewport. @default 4 */
  overscan?: number | undefined
  /** @default that of the nearest PaginationProvider, or 'en' */
  locale?: string | undefined
  /** @default english.messages */
  messages?: Partial<ListMessages> | undefined
}

/**
 * An endless list: only the rows on screen are in the document, and more of them load as the end comes near.
 *
 * Three loads are automatic, then a button waits, so that the page's footer can be reached. An error keeps
 * the rows and offers Retry.
 *
 * @keyboard [Page Down, Page Up] move from row to row
 * @keyboard [Ctrl+End, Ctrl+Home] leave an endless list after its end or before its beginning
 *
 * @example
 * <InfiniteList feed={feed} label="Projects" renderItem={(project) => <ProjectRow project={project} />} />
 */
export function InfiniteList<TItem>({
  feed,
  renderItem,
  label,
  estimateSize = 48,
  auto = 3,
  height = '32rem',
  overscan = 4,
  rememberAs,
  locale,
  messages: words,
  ...props
}: InfiniteListProps<TItem>): JSX.Element {
  'use no memo'
  const { messages, write, attributes } = usePaginationLanguage(listEnglish, {
    locale,
    messages: words,
  })
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLParagraphElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  /** The row that takes the focus when it comes. */
  const [awaited, setAwaited] = useState<number | null>(null)

  // A function of its own for every render would have all rows laid out again while scrolling.
  const getItemKey = useCallback(
    (index: number) => {
      const item = feed.at(index)
      return item === undefined ? index : feed.getId(item)
    },
    [feed],
  )
  // oxlint-disable-next-line react/incompatible-library -- what 'use no memo' above is for
  const virtualizer = useVirtualizer({
    count: feed.length,
    getScrollElement: () => scroller.current,
    getItemKey,
    estimateSize: () => estimateSize,
    overscan,
    // What a server draws, and the first render in a browser.
    initialRect: { width: 0, height: typeof height === 'number' ? height : 512 },
    rangeExtractor: (range) =>
      pinnedRows(defaultRangeExtractor(range), { length: feed.length, focused, awaited }),
  })
  useRememberedPlace({ name: rememberAs, scroller, virtualizer })
  const rows = virtualizer.getVirtualItems()
  const size = virtualizer.getTotalSize()
  const view = virtualizer.scrollRect?.height ?? 0
  const { isLoading, load } = useLoadMore({
    feed,
    auto,
    isNearEnd: view > 0 && (virtualizer.scrollOffset ?? 0) + 1.5 * view >= size,
    isFull: size >= view,
  })

  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: -1 }
  // What is on screen is what a refresh asks for first, and what a list of bounded memory keeps.
  useEffect(() => {
    if (view > 0 && endIndex >= startIndex) feed.view?.(startIndex, endIndex)
  }, [feed, view, startIndex, endIndex])

  useEffect(() => {
    if (awaited === null || isLoading || feed.newer.count > 0) return
    if (focus(awaited < feed.length ? rowAt(list.current, awaited) : end.current)) setAwaited(null)
  }, [awaited, isLoading, feed])

  const leave = (side: 'before' | 'after'): void => {
    const edge = side === 'after' ? list.current : root.current
    if (edge && !focusAround(edge, side) && side === 'after') focus(end.current)
  }
  const feedEvents = {
    onFocus: (event: FocusEvent) => setFocused(rowOf(event.target)),
    onBlur: (event: FocusEvent) => setFocused(rowOf(event.relatedTarget)),
    onKeyDown: (event: KeyboardEvent) => {
      const index = rowOf(event.target as Element)
      if (event.defaultPrevented || index === null) return
      const isLeaving = event.ctrlKey || event.metaKey
      if (event.key === 'PageDown') focus(rowAt(list.current, index + 1))
      else if (event.key === 'PageUp') focus(rowAt(list.current, index - 1))
      else if (isLeaving && event.key === 'End') leave('after')
      else if (isLeaving && event.key === 'Home') leave('before')
      else return
      event.preventDefault()
    },
  }
  const isRead = (virtualizer.scrollOffset ?? 0) > 0 || focused !== null || awaited !== null
  const setSize = feed.total?.precision === 'exact' ? Math.max(feed.total.count, feed.length) : -1

  return (
    <div data-pq="infinite-list" {...props} ref={root}>
      <button type="button" data-pq="skip" {...attributes} onClick={() => leave('after')}>
        {messages.skipList}
      </button>
      {feed.newer.count > 0 && (
        <button
          type="button"
          data-pq="newer"
          {...attributes}
          onClick={() => {
            setAwaited(0)
            virtualizer.scrollToOffset(0)
            feed.newer.show()
          }}
        >
          {messages.showNewerRows(feed.newer.count, write(feed.newer.count))}
        </button>
      )}
      <div data-pq="scroller" ref={scroller} style={{ ...scrolling, blockSize: height }}>
        <div
          data-pq="feed"
          ref={list}
          // A feed without articles isn't one.
          role={feed.length > 0 ? 'feed' : 'group'}
          aria-label={label}
          aria-busy={isLoading}
          aria-describedby={`${id}-keys`}
          style={{ position: 'relative', blockSize: size }}
          {...feedEvents}
        >
          {rows.map(({ key, index, start }) => {
            const item = feed.at(index)
            return (
              <article
                key={key}
                ref={virtualizer.measureElement}
                id={`${id}-${index}`}
                data-pq="row"
                data-index={index}
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the pattern of a feed: its articles take the focus
                tabIndex={0}
                aria-labelledby={`${id}-${index}`}
                aria-posinset={index + 1}
                aria-setsize={setSize}
                style={{ ...placed, transform: `translateY(${start}px)` }}
              >
                {item !== undefined && renderItem(item, index)}
              </article>
            )
          })}
        </div>
        <FeedFooter
          {...{ feed, isLoading, messages, attributes, write, end }}
          onLoad={() => {
            setAwaited(feed.length)
            load()
          }}
          onLeave={() => setAwaited(null)}
        />
      </div>
      <span id={`${id}-keys`} hidden {...attributes}>
        {messages.listKeys}
      </span>
      <FeedStatus
        length={feed.length}
        newer={feed.newer.count}
        {...{ isRead, messages, attributes, write }}
      />
    </div>
  )
}

/** Rows never move because others above them changed: the virtualiser sees to that, and two would fight. */
const scrolling: CSSProperties = { overflow: 'auto', overflowAnchor: 'none' }

const placed: CSSProperties = { position: 'absolute', insetBlockStart: 0, insetInline: 0 }
