'use client'

import type { PageNav } from '@paginated-query/core'
import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentProps,
  type JSX,
} from 'react'

import { usePaginationLanguage, type LanguageProps } from '../language/PaginationProvider.tsx'
import { statusEnglish } from '../language/words.ts'
import type { PageStatusMessages } from '../language/messages.ts'
import { visuallyHidden } from '../visuallyHidden.ts'
import { isEmptyList, statusText } from './statusText.ts'
import { useAnnouncement } from './useAnnouncement.ts'

export type PageStatusProps = LanguageProps &
  Omit<ComponentProps<'div'>, 'children' | 'ref'> & {
    nav: PageNav
    /** Rows on screen, where the nav doesn't know their position. */
    itemCount?: number | undefined
  }

/**
 * Says which rows are on screen, aloud too, and offers to try again when a page couldn't be loaded.
 *
 * It speaks when rows arrive, not when a page is asked for, and once for several quick presses. One per
 * list is enough, however many pagers it has.
 *
 * @example
 * <PageStatus nav={nav} />                             // 1–30 of 3,531
 * <PageStatus nav={nav} itemCount={items.length} />    // No results
 */
export function PageStatus({
  nav,
  itemCount,
  locale,
  messages: words,
  ...props
}: PageStatusProps): JSX.Element {
  const { messages, write, attributes } = usePaginationLanguage(statusEnglish, {
    locale,
    messages: words,
  })
  // A sentence runs its own way: in a page of the other direction its numbers would change places.
  const dir = attributes.dir ?? 'auto'
  const home = useRef<HTMLDivElement>(null)
  const focusHome = useCallback(() => home.current?.focus(), [])
  const writePage = (page: number | null): string | null => (page === null ? null : write(page))

  const text = statusText({ nav, itemCount, messages, write })
  // Another list is on its way, and nothing of it is here: what was said is not about it.
  const isNew = nav.isPending && nav.range === null && nav.total === null && !itemCount
  const shown = useSettled(isNew ? '' : text.shown, nav.isPending && !isNew)
  const spoken = useSettled(isNew ? '' : text.spoken, nav.isPending && !isNew)
  const movedTo = movedText(nav.moved, isEmptyList(nav, itemCount), messages, writePage)
  const moved = useSettled(movedTo, nav.isPending)
  const { said, isQuiet } = useAnnouncement({
    text: [spoken, moved].filter(Boolean).join('. '),
    loading: messages.loadingPage(writePage(nav.page)),
    isPending: nav.isPending,
    isNews: nav.moved !== null,
  })
  return (
    <div
      data-pq="status"
      data-failed={nav.failed ? '' : undefined}
      {...attributes}
      {...props}
      ref={home}
      tabIndex={-1}
    >
      <span data-pq="rows" aria-hidden="true" dir={dir}>
        {shown}
      </span>
      {moved && (
        <span data-pq="moved" aria-hidden="true" dir={dir}>
          {moved}
        </span>
      )}
      <output style={visuallyHidden} aria-live={isQuiet ? 'off' : undefined}>
        {said}
      </output>
      <span data-pq="failure" role="alert" dir={dir}>
        {nav.failed && messages.pageFailed(writePage(nav.failed.page))}
      </span>
      <Retry nav={nav} label={messages.retry} onGone={focusHome} />
    </div>
  )
}

function movedText(
  moved: PageNav['moved'],
  isEmpty: boolean,
  messages: PageStatusMessages,
  writePage: (page: number | null) => string | null,
): string {
  if (moved === null) return ''
  if (moved.reason === 'cursorExpired') return messages.cursorExpired
  // Where there are no rows at all, no page is the last one.
  return isEmpty ? '' : messages.pageBeyondEnd(writePage(moved.from))
}

/** The text of the rows on screen: while others are on their way it stays what it was. */
function useSettled(text: string, isPending: boolean): string {
  const [settled, setSettled] = useState(isPending ? '' : text)
  if (!isPending && settled !== text) setSettled(text)
  return isPending ? settled : text
}

interface RetryProps {
  nav: PageNav
  label: string
  /** Takes the focus when the button goes. */
  onGone: () => void
}

function Retry({ nav, onGone, label }: RetryProps): JSX.Element | null {
  const [holdsFocus, setHoldsFocus] = useState(false)
  // Pressed, it waits for the answer, so that a second failure finds the focus where it was.
  if (!nav.failed && !(holdsFocus && nav.isPending)) return null
  return <RetryButton {...{ nav, label, onGone, setHoldsFocus }} />
}

function RetryButton({
  nav,
  label,
  onGone,
  setHoldsFocus,
}: RetryProps & { setHoldsFocus: (holdsFocus: boolean) => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const pressed = button.current
    return () => {
      if (document.activeElement !== pressed) return
      setHoldsFocus(false)
      onGone()
    }
  }, [onGone, setHoldsFocus])
  return (
    <button
      type="button"
      ref={button}
      data-pq="retry"
      data-pending={nav.isPending ? '' : undefined}
      aria-disabled={nav.isPending || undefined}
      onFocus={() => setHoldsFocus(true)}
      onBlur={() => setHoldsFocus(false)}
      onClick={() => {
        if (!nav.isPending) nav.retry()
      }}
    >
      {label}
    </button>
  )
}
