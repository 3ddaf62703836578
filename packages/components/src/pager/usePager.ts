'use client'

import { pageWindow, type WindowItem } from '@paginated-query/core'
import {
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
} from 'react'

import { usePaginationLanguage, type LanguageProps } from '../language/PaginationProvider.tsx'
import { pagerEnglish } from '../language/words.ts'
import { pagerFit } from './pagerFit.ts'
import type { PagerControlProps, PagerModel } from './PagerModel.ts'
import { pagerMove, type PagerSlot } from './pagerMove.ts'
import { hasPages, type PagerPosition } from './pagerPosition.ts'
import { pagerSource } from './pagerSource.ts'
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

/**
 * A pager without its looks: what to draw, and the props of everything that can be pressed.
 *
 * @example
 * const pager = usePager({ page: 3, pageCount: 118, onPageChange: setPage })
 * pager.items                      // 1 2 [3] 4 5 … 118
 * pager.controlProps('next')       // { type: 'button', 'aria-label': 'Next page', onClick, … }
 * <nav {...pager.rootProps}>
 *   <pager.element {...pager.controlProps(4)}>{pager.write(4)}</pager.element>
 * </nav>
 */
export function usePager(options: PagerOptions): PagerModel {
  const source = pagerSource(options)
  const { page, pageCount, failed, go, href, prefetch, listed } = source
  const { messages, write, attributes } = usePaginationLanguage(pagerEnglish, options)
  const [pressed, setPressed] = useState<{ slot: PagerSlot; to: number | null } | null>(null)
  const [holdsFocus, setHoldsFocus] = useState(false)
  const isSpinning = useSpinner(Boolean(source.isPending))
  const intend = usePagerIntent(source, (slot) => {
    const { to, isPossible } = pagerMove(slot, source)
    if (isPossible && slot !== page) prefetch?.(slot, to)
  })
  // A count that isn't known yet, or any more, will be about as large as what is known: Next shall stand where it will.
  const [scale, setScale] = useState({ page, pageCount })
  if (pageCount !== null && pageCount !== scale.pageCount) setScale({ page, pageCount })

  // A press shows in the slot that was pressed, a change from elsewhere in the page that it leads to.
  const spinningSlot =
    isSpinning && !failed ? (pressed?.to === page ? pressed?.slot : page) : undefined
  const isLink = href !== undefined

  function controlProps(slot: PagerSlot): PagerControlProps {
    const { to, isPossible } = pagerMove(slot, source)
    const isCurrent = slot === page
    const address = (isPossible && href?.(slot, to)) || undefined
    const isDeadLink = isLink && address === undefined
    const visit = prefetch && ((event: SyntheticEvent<HTMLElement>) => intend(slot, event))
    return {
      'aria-label': typeof slot === 'number' ? messages.page(write(slot)) : messages[`${slot}Page`],
      'data-pq': typeof slot === 'number' ? 'page' : slot,
      type: isLink ? undefined : 'button',
      href: address,
      rel: isLink ? relations[slot] : undefined,
      // Without an address an anchor is neither a link nor a tab stop by itself, and Enter doesn't press it.
      role: isDeadLink ? 'link' : undefined,
      onKeyDown: isDeadLink ? pressOnEnter : undefined,
      // Focus stays on an element whose tabindex becomes -1; only the way back to it is closed.
      tabIndex: isPossible ? (isDeadLink ? 0 : undefined) : -1,
      'aria-disabled': isPossible ? undefined : true,
      'aria-current': isCurrent ? 'page' : undefined,
      'data-current': flag(isCurrent),
      'data-disabled': flag(!isPossible),
      'data-pending': flag(slot === spinningSlot),
      'data-failed': flag(slot === failed?.page),
      onClick: (event) => {
        if (!isPossible) event.preventDefault()
        if (event.defaultPrevented || (address !== undefined && isForTheBrowser(event))) return
        setPressed({ slot, to })
        if (!go) return
        event.preventDefault()
        if (!isCurrent) go(slot, to)
      },
      onPointerEnter: visit,
      onFocus: visit,
    }
  }

  const count = pageCount ?? scale.pageCount
  const items = pagerItems()
  const slots = source.hasNumbers ? windowOf(1, count ?? Infinity).length : 0
  const widest = widthOf(write(count ?? scale.page ?? 1))
  return {
    page,
    pageCount,
    // A list that shrinks to one page mustn't take the control away from under the person who pressed it.
    hasPages: holdsFocus || hasPages(source),
    items,
    slots,
    label: pagerLabel(),
    element: isLink ? 'a' : 'button',
    widest,
    rootProps: {
      'data-pq': 'pager',
      'data-fit': pagerFit(items.length, widest),
      'aria-label': messages.pagination,
      ...attributes,
      style: {
        '--pq-slots': slots,
        '--pq-widest': widest,
        '--pq-fit': `${pagerFit(slots, widest)}rem`,
      } as CSSProperties,
      onFocus: () => setHoldsFocus(true),
      onBlur: ({ currentTarget, relatedTarget }) =>
        setHoldsFocus(currentTarget.contains(relatedTarget)),
    },
    write,
    gapText: ({ from, to }) => messages.pagesNotShown(write(from), write(to)),
    controlProps,
  }

  function windowOf(at: number, of: number): WindowItem[] {
    return pageWindow({ page: at, pageCount: of, slots: options.slots })
  }

  function pagerItems(): readonly WindowItem[] {
    if (page === null || pageCount === null) return []
    return listed && options.slots === undefined ? listed : windowOf(page, pageCount)
  }

  function pagerLabel(): PagerModel['label'] {
    if (page === null) return null
    const at = write(page)
    if (pageCount === null) return { shown: messages.page(at), spoken: messages.page(at) }
    // Beyond the end there is no position to tell.
    if (page > pageCount) return null
    const of = write(pageCount)
    return { shown: messages.pageOf(at, of), spoken: messages.pageOfSpoken(at, of) }
  }
}

const relations: { readonly [slot in PagerSlot]?: 'prev' | 'next' } = {
  previous: 'prev',
  next: 'next',
}

const flag = (isSet: boolean): '' | undefined => (isSet ? '' : undefined)

/** In digits; what separates their groups is narrower. */
const widthOf = (number: string): number => {
  const digits = number.replace(/\P{Nd}/gu, '').length
  return digits + (number.length - digits) * 0.4
}

const pressOnEnter = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key === 'Enter') event.currentTarget.click()
}

/** New tab, new window, download: what the browser does with a link is the browser's. */
const isForTheBrowser = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
