'use client'

import { pageWindow, type PageNav, type WindowItem } from '@paginated-query/core'
import { useState, type KeyboardEvent, type MouseEvent, type SyntheticEvent } from 'react'

import { usePaginationLanguage, type LanguageProps } from '../language/PaginationProvider.tsx'
import { pagerEnglish } from '../language/words.ts'
import { pagerMove, type PagerSlot } from './pagerMove.ts'
import { hasPages, pagerSource, type PagerPosition } from './pagerPosition.ts'
import { usePagerIntent } from './usePagerIntent.ts'
import { useSpinner } from './useSpinner.ts'

export type PagerOptions = PagerPosition &
  LanguageProps & {
    /**
     * Pages and gaps together. Laravel `links` are drawn as the server listed them unless this is given.
     * @default 7
     */
    slots?: number | undefined
  }

/** To be spread on the pager's `element`. The state is in them too, as attributes to style by. */
export interface PagerControlProps {
  type?: 'button'
  href?: string
  rel?: 'prev' | 'next'
  role?: 'link'
  tabIndex?: number
  'aria-label': string
  'aria-current'?: 'page'
  'aria-disabled'?: true
  'data-pq': string
  /** @selector [data-current] the page we are on */
  'data-current'?: ''
  /** @selector [data-disabled] leads nowhere; keeps the focus it has */
  'data-disabled'?: ''
  /** @selector [data-pending] was pressed, and its page isn't here yet */
  'data-pending'?: ''
  /** @selector [data-failed] its page couldn't be loaded */
  'data-failed'?: ''
  onClick: (event: MouseEvent<HTMLElement>) => void
  /** Asks for the page ahead, where the nav can. */
  onPointerEnter?: (event: SyntheticEvent<HTMLElement>) => void
  onFocus?: (event: SyntheticEvent<HTMLElement>) => void
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
}

export interface PagerModel {
  readonly nav: PageNav
  /** `false`: everything fits one page, so there is nothing to draw. */
  readonly hasPages: boolean
  /** Pages and gaps in order; empty where pages have no number or nobody knows how many there are. */
  readonly items: readonly WindowItem[]
  /** `'Page 4'`: for where there are no items, or no room for them; `null` = the page has no number. */
  readonly label: { readonly shown: string; readonly spoken: string } | null
  /** Links where pages have addresses. It never changes with the state, or the focus would be lost. */
  readonly element: 'a' | 'button'
  /** Width of the widest page number in `ch`: what makes all slots equally wide. */
  readonly widest: number
  /** Name of the landmark. */
  readonly name: string
  /** `lang` and `dir` of the landmark, where a provider names them. */
  readonly attributes: {
    readonly lang?: string | undefined
    readonly dir?: 'ltr' | 'rtl' | undefined
  }
  /** A page number as the locale writes it. */
  readonly write: (page: number) => string
  /** `'Pages 4 to 117 not shown'` */
  readonly gapText: (gap: { readonly from: number; readonly to: number }) => string
  readonly controlProps: (slot: PagerSlot) => PagerControlProps
}

/**
 * A pager without its looks: what to draw, and the props of everything that can be pressed.
 *
 * @example
 * const pager = usePager({ page: 3, pageCount: 118, onPageChange: setPage })
 * pager.items                      // 1 2 [3] 4 5 … 118
 * pager.controlProps('next')       // { type: 'button', 'aria-label': 'Next page', onClick, … }
 * <pager.element {...pager.controlProps(4)}>{pager.write(4)}</pager.element>
 */
export function usePager(options: PagerOptions): PagerModel {
  const { nav, listed, handlesClicks } = pagerSource(options)
  const { messages, write, attributes } = usePaginationLanguage(pagerEnglish, options)
  const [pressed, setPressed] = useState<{ slot: PagerSlot; to: number | null } | null>(null)
  const isSpinning = useSpinner(nav.isPending)

  const pageCount = nav.kind === 'numbered' ? nav.pageCount : null
  // A press shows in the slot that was pressed, a change from elsewhere in the page that it leads to.
  const spinningSlot =
    !isSpinning || nav.failed ? null : pressed?.to === nav.page ? pressed.slot : nav.page
  const intend = usePagerIntent(nav)
  const element = nav.href ? 'a' : 'button'
  const names = {
    first: messages.firstPage,
    previous: messages.previousPage,
    next: messages.nextPage,
    last: messages.lastPage,
  }

  function controlProps(slot: PagerSlot): PagerControlProps {
    const move = pagerMove(slot, nav)
    const isCurrent = slot === nav.page
    const onClick = (event: MouseEvent<HTMLElement>): void => {
      if (!move.isPossible) event.preventDefault()
      if (event.defaultPrevented || (move.href !== null && isForTheBrowser(event))) return
      setPressed({ slot, to: move.to })
      if (!handlesClicks) return
      event.preventDefault()
      if (!isCurrent) move.go()
    }
    return {
      'aria-label': typeof slot === 'number' ? messages.page(write(slot)) : names[slot],
      'data-pq': typeof slot === 'number' ? 'page' : slot,
      ...(element === 'button'
        ? button
        : move.href !== null && move.isPossible
          ? { href: move.href }
          : deadLink),
      ...(element === 'a' && slot === 'previous' && { rel: 'prev' }),
      ...(element === 'a' && slot === 'next' && { rel: 'next' }),
      ...(!move.isPossible && deadEnd),
      ...(isCurrent && { 'aria-current': 'page', 'data-current': '' }),
      ...(slot === spinningSlot && { 'data-pending': '' }),
      ...(slot === nav.failed?.page && { 'data-failed': '' }),
      onClick,
      ...(nav.prefetch && {
        onPointerEnter: (event) => intend(slot, event),
        onFocus: (event) => intend(slot, event),
      }),
    }
  }

  return {
    nav,
    hasPages: hasPages(nav),
    items: pagerItems(),
    label: pagerLabel(),
    element,
    widest: widthOf(write(pageCount ?? nav.page ?? 1)),
    name: messages.pagination,
    attributes,
    write,
    gapText: ({ from, to }) => messages.pagesNotShown(write(from), write(to)),
    controlProps,
  }

  function pagerItems(): readonly WindowItem[] {
    if (nav.page === null || pageCount === null) return []
    if (listed && options.slots === undefined) return listed
    return pageWindow({ page: nav.page, pageCount, slots: options.slots })
  }

  function pagerLabel(): PagerModel['label'] {
    if (nav.page === null) return null
    const page = write(nav.page)
    if (pageCount === null) return { shown: messages.page(page), spoken: messages.page(page) }
    // Beyond the end there is no position to tell.
    if (nav.page > pageCount) return null
    const count = write(pageCount)
    return { shown: messages.pageOf(page, count), spoken: messages.pageOfSpoken(page, count) }
  }
}

/** In digits; what separates their groups is narrower. */
const widthOf = (number: string): number => {
  const digits = number.replace(/\P{Nd}/gu, '').length
  return digits + (number.length - digits) * 0.4
}

const button = { type: 'button' } as const

/** Focus stays on an element whose tabindex becomes -1; only the way back to it is closed. */
const deadEnd = { tabIndex: -1, 'aria-disabled': true, 'data-disabled': '' } as const

/** Without an address an anchor is neither a link nor a tab stop by itself, and Enter doesn't press it. */
const deadLink = {
  role: 'link',
  tabIndex: 0,
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter') event.currentTarget.click()
  },
} as const

/** New tab, new window, download: what the browser does with a link is the browser's. */
const isForTheBrowser = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
