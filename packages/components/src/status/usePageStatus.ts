'use client'

import type { PageNav } from '@paginated-query/core'
import { useRef, useState, type CSSProperties, type RefObject } from 'react'

import type { PageStatusMessages } from '../language/messages.ts'
import {
  usePaginationLanguage,
  type LanguageAttributes,
  type LanguageProps,
} from '../language/PaginationProvider.tsx'
import { statusEnglish } from '../language/words.ts'
import { visuallyHidden } from '../visuallyHidden.ts'
import { isEmptyList, isEmptyPage, statusText } from './statusText.ts'
import { useAnnouncement } from './useAnnouncement.ts'
import { useKeptButton, type KeptButtonProps } from './useKeptButton.ts'

export interface PageStatusOptions extends LanguageProps {
  nav: PageNav
  /** Rows on screen, where the nav doesn't know their position. */
  itemCount?: number | undefined
}

/** What can be pressed in a status. */
export interface PageStatusButton {
  readonly label: string
  readonly props: KeptButtonProps
}

/** Of what only the eye is told, because the live region says it in other words. */
interface SeenTextProps {
  readonly 'data-pq': 'rows' | 'moved'
  readonly 'aria-hidden': 'true'
  readonly dir: 'ltr' | 'rtl' | 'auto'
}

export interface PageStatusModel {
  /** `'1–30 of 3,531'`; empty where nothing is known yet. */
  readonly rows: string
  /** `"Page 999 doesn't exist any more, so this is the last one"`; empty where nothing moved. */
  readonly moved: string
  /** `"Page 4 couldn't be loaded."`; empty where nothing failed. */
  readonly failure: string
  /** What the live region holds: `'1 to 30 of 3,531'`. It waits until the paging comes to rest. */
  readonly said: string
  /** `null` = nothing failed. */
  readonly retry: PageStatusButton | null
  /** The way out of a page without rows, where there are pages before it. */
  readonly first: PageStatusButton | null
  /** Of what holds the buttons: it takes the focus when one of them goes. */
  readonly rootProps: LanguageAttributes & {
    readonly 'data-pq': 'status'
    /** @selector [data-failed] says that a page couldn't be loaded */
    readonly 'data-failed'?: ''
    /** @selector [data-moved] says why this isn't the page that was asked for */
    readonly 'data-moved'?: ''
    readonly ref: RefObject<HTMLDivElement | null>
    readonly tabIndex: -1
  }
  readonly rowsProps: SeenTextProps
  readonly movedProps: SeenTextProps
  /** Of an `output`, or a `role="status"`. One per list, there from the beginning. */
  readonly liveRegionProps: { readonly 'aria-live'?: 'off'; readonly style: CSSProperties }
  /** Of what holds `failure`. It must be there, empty, before anything fails. */
  readonly failureProps: {
    readonly 'data-pq': 'failure'
    readonly role: 'alert'
    readonly dir: 'ltr' | 'rtl' | 'auto'
  }
}

/**
 * Which rows are on screen, what happened, and what to do about it: the texts, and the props of what holds them.
 *
 * @example
 * const status = usePageStatus({ nav, itemCount: items.length })
 * <div {...status.rootProps}>
 *   <span {...status.rowsProps}>{status.rows}</span>
 *   <output {...status.liveRegionProps}>{status.said}</output>
 *   <span {...status.failureProps}>{status.failure}</span>
 *   {status.retry && <button {...status.retry.props}>{status.retry.label}</button>}
 * </div>
 */
export function usePageStatus(options: PageStatusOptions): PageStatusModel {
  const { nav, itemCount } = options
  const { messages, write, attributes } = usePaginationLanguage(statusEnglish, options)
  const home = useRef<HTMLDivElement>(null)
  const writePage = (page: number | null): string | null => (page === null ? null : write(page))

  const text = statusText({ nav, itemCount, messages, write })
  // Another list is on its way, and nothing of it is here: what was said is not about it.
  const isNew = nav.isPending && nav.range === null && nav.total === null && !itemCount
  const isStale = nav.isPending && !isNew
  const rows = useSettled(isNew ? '' : text.shown, isStale)
  const spoken = useSettled(isNew ? '' : text.spoken, isStale)
  const movedTo = movedText(nav.moved, isEmptyList(nav, itemCount), messages, writePage)
  const moved = useSettled(movedTo, nav.isPending)
  const { said, isQuiet } = useAnnouncement({
    text: [spoken, moved].filter(Boolean).join('. '),
    loading: messages.loadingPage(writePage(nav.page)),
    isPending: nav.isPending,
    isNews: nav.moved !== null,
  })
  const { isPending } = nav
  const retry = useKeptButton({
    name: 'retry',
    isOffered: nav.failed !== null,
    isPending,
    press: nav.retry,
    home,
  })
  const isStuck = !isPending && !nav.failed && isEmptyPage(nav, itemCount)
  const first = useKeptButton({
    name: 'go-first',
    isOffered: isStuck,
    isPending,
    press: nav.goFirst,
    home,
  })
  // A sentence runs its own way: in a page of the other direction its numbers would change places.
  const dir = attributes.dir ?? 'auto'
  return {
    rows,
    moved,
    failure: nav.failed ? messages.pageFailed(writePage(nav.failed.page)) : '',
    said,
    retry: retry && { label: messages.retry, props: retry },
    first: first && { label: messages.goToFirstPage, props: first },
    rootProps: {
      'data-pq': 'status',
      ...(nav.failed && { 'data-failed': '' }),
      ...(moved && { 'data-moved': '' }),
      ...attributes,
      ref: home,
      tabIndex: -1,
    },
    rowsProps: { 'data-pq': 'rows', 'aria-hidden': 'true', dir },
    movedProps: { 'data-pq': 'moved', 'aria-hidden': 'true', dir },
    liveRegionProps: { ...(isQuiet && { 'aria-live': 'off' }), style: visuallyHidden },
    failureProps: { 'data-pq': 'failure', role: 'alert', dir },
  }
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
