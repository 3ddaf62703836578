import type { WindowItem } from '@paginated-query/core'
import type { CSSProperties, FocusEvent, KeyboardEvent, MouseEvent, SyntheticEvent } from 'react'

import type { LanguageAttributes } from '../language/PaginationProvider.tsx'
import type { PagerSlot } from './pagerMove.ts'

/**
 * To be spread on the pager's `element`. The state is in them too, as attributes to style by.
 *
 * @keyboard [Tab] goes through Previous, the pages in order and Next, and past what leads nowhere
 * @keyboard [Enter] presses a button and follows a link
 * @keyboard [Space] presses a button
 */
export interface PagerControlProps {
  type?: 'button' | undefined
  href?: string | undefined
  rel?: 'prev' | 'next' | undefined
  role?: 'link' | undefined
  tabIndex?: number | undefined
  'aria-label': string
  'aria-current'?: 'page' | undefined
  'aria-disabled'?: true | undefined
  'data-pq': 'page' | 'first' | 'previous' | 'next' | 'last'
  /** @selector [data-current] the page we are on */
  'data-current'?: '' | undefined
  /** @selector [data-disabled] leads nowhere; keeps the focus it has */
  'data-disabled'?: '' | undefined
  /** @selector [data-pending] was pressed, and its page isn't here yet */
  'data-pending'?: '' | undefined
  /** @selector [data-failed] its page couldn't be loaded */
  'data-failed'?: '' | undefined
  onClick: (event: MouseEvent<HTMLElement>) => void
  /** Asks for the page ahead, where the nav can. */
  onPointerEnter?: ((event: SyntheticEvent<HTMLElement>) => void) | undefined
  onFocus?: ((event: SyntheticEvent<HTMLElement>) => void) | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined
}

/** To be spread on a `nav`. */
export interface PagerRootModelProps extends LanguageAttributes {
  readonly 'data-pq': 'pager'
  /** From which container width on the stylesheet shows the numbers, in rem. */
  readonly 'data-fit': number
  readonly 'aria-label': string
  /** What makes all slots equally wide, `--pq-slots` and `--pq-widest`, and the width of them all, `--pq-fit`. */
  readonly style: CSSProperties
  readonly onFocus: () => void
  readonly onBlur: (event: FocusEvent) => void
}

export interface PagerModel {
  /** Counted from 1; `null` = its number isn't known. One after the last page where we are beyond the end. */
  readonly page: number | null
  /** `null` = unknown, or pages have no numbers. */
  readonly pageCount: number | null
  /** `false`: everything fits one page and the focus is elsewhere, so there is nothing to draw. */
  readonly hasPages: boolean
  /** Pages and gaps in order; empty where pages have no number or nobody knows how many there are. */
  readonly items: readonly WindowItem[]
  /** How many items our window has, or will have once the count is known; 0 = there will be none. */
  readonly slots: number
  /** `'Page 4'`: for where there are no items, or no room for them; `null` = the page has no number. */
  readonly label: { readonly shown: string; readonly spoken: string } | null
  /** Links where pages have addresses. It never changes with the state, or the focus would be lost. */
  readonly element: 'a' | 'button'
  /** Width of the widest page number in `ch`: what makes all slots equally wide. */
  readonly widest: number
  /** Of the landmark, which stays as long as it holds the focus: a list may shrink to one page by what was pressed in it. */
  readonly rootProps: PagerRootModelProps
  /** A page number as the locale writes it. */
  readonly write: (page: number) => string
  /** `'Pages 4 to 117 not shown'` */
  readonly gapText: (gap: { readonly from: number; readonly to: number }) => string
  readonly controlProps: (slot: PagerSlot) => PagerControlProps
}
