'use client'

import type { PageNav } from '@paginated-query/core'
import type { ComponentProps, JSX } from 'react'

import { PageJump } from '../jump/PageJump.tsx'
import { usePaginationLanguage, type LanguageProps } from '../language/PaginationProvider.tsx'
import { Pager } from '../pager/Pager.tsx'
import { PageSizeSelect } from '../size/PageSizeSelect.tsx'
import { PageStatus } from '../status/PageStatus.tsx'

export type PaginationBarProps = LanguageProps &
  Omit<ComponentProps<'div'>, 'children'> & {
    nav: PageNav
    /** Rows on screen, where the nav doesn't know their position. */
    itemCount?: number | undefined
    /** Page sizes to choose from. @default [10, 25, 50, 100] */
    sizes?: readonly number[] | undefined
    /** Pages and gaps together. @default 7 */
    slots?: number | undefined
  }

/**
 * Everything below a table: status, pager, jump and page size, laid out by the width of their container.
 *
 * @example
 * <PaginationBar nav={nav} />   // 31–60 of 3,531   ‹ 1 [2] 3 4 5 … 118 ›   Go to page [   ]   Rows per page [30 ▾]
 */
export function PaginationBar({
  nav,
  itemCount,
  sizes,
  slots,
  locale,
  messages,
  ...props
}: PaginationBarProps): JSX.Element {
  const language = { locale, messages }
  const { attributes } = usePaginationLanguage({})
  return (
    <div data-pq="pagination-bar" {...attributes} {...props}>
      <div data-pq="bar-row">
        <PageStatus nav={nav} itemCount={itemCount} {...language} />
        <Pager nav={nav} slots={slots} {...language} />
        <PageJump nav={nav} {...language} />
        <PageSizeSelect nav={nav} sizes={sizes} {...language} />
      </div>
    </div>
  )
}
