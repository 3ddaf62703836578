'use client'

import type { PageNav } from '@paginated-query/core'
import { createContext, type ComponentProps, type JSX } from 'react'

import { PageJump, type PageJumpProps } from '../jump/PageJump.tsx'
import { usePaginationLanguage, type LanguageProps } from '../language/PaginationProvider.tsx'
import { Pager } from '../pager/Pager.tsx'
import { PageSizeSelect, type PageSizeSelectProps } from '../size/PageSizeSelect.tsx'
import { PageStatus, type PageStatusProps } from '../status/PageStatus.tsx'
import { usePartOf } from '../usePartOf.ts'

interface BarOptions extends LanguageProps {
  nav: PageNav
  /** Rows on screen, where the nav doesn't know their position. */
  itemCount?: number | undefined
}

export type PaginationBarRootProps = BarOptions & ComponentProps<'div'>
export type PaginationBarProps = Omit<PaginationBarRootProps, 'children'> & {
  /** Page sizes to choose from. @default [10, 25, 50, 100] */
  sizes?: readonly number[] | undefined
  /** Pages and gaps together. @default 7 */
  slots?: number | undefined
}

/** What the bar gives to each of its parts; a part's own props have the last word. */
type PartProps<TProps> = Partial<TProps>

export type PaginationBarPagerProps = Omit<ComponentProps<'nav'>, 'children'> & {
  /** Pages and gaps together. @default 7 */
  slots?: number | undefined
}

export interface PaginationBarComponent {
  (props: PaginationBarProps): JSX.Element
  Root: (props: PaginationBarRootProps) => JSX.Element
  Status: (props: PartProps<PageStatusProps>) => JSX.Element
  Pager: (props: PaginationBarPagerProps) => JSX.Element
  Jump: (props: PartProps<PageJumpProps>) => JSX.Element
  Size: (props: PartProps<PageSizeSelectProps>) => JSX.Element
}

/**
 * Everything below a table: status, pager, jump and page size, laid out by the width of their container.
 *
 * `PaginationBar.Root` takes some of them only, in any order, and whatever else belongs into the row; the nav
 * is given once.
 *
 * @example
 * <PaginationBar nav={nav} />   // 31–60 of 3,531   ‹ 1 [2] 3 4 5 … 118 ›   Go to page [   ]   Rows per page [30 ▾]
 *
 * <PaginationBar.Root nav={nav}>
 *   <PaginationBar.Size sizes={[20, 50]} />
 *   <PaginationBar.Pager />
 * </PaginationBar.Root>
 */
export const PaginationBar: PaginationBarComponent = /* @__PURE__ */ Object.assign(
  ({ sizes, slots, ...props }: PaginationBarProps) => (
    <Root {...props}>
      <Status />
      <BarPager slots={slots} />
      <Jump />
      <Size sizes={sizes} />
    </Root>
  ),
  { Root, Status, Pager: BarPager, Jump, Size },
)

const BarContext = createContext<BarOptions | null>(null)

/** What each part of the bar needs. */
function usePart(): Omit<BarOptions, 'itemCount'> {
  const { nav, locale, messages } = usePartOf('PaginationBar', BarContext)
  return { nav, locale, messages }
}

function Root({
  nav,
  itemCount,
  locale,
  messages,
  children,
  ...props
}: PaginationBarRootProps): JSX.Element {
  const { attributes } = usePaginationLanguage({})
  return (
    <BarContext value={{ nav, itemCount, locale, messages }}>
      <div data-pq="pagination-bar" {...attributes} {...props}>
        <div data-pq="bar-row">{children}</div>
      </div>
    </BarContext>
  )
}

function Status(props: PartProps<PageStatusProps>): JSX.Element {
  return <PageStatus {...usePartOf('PaginationBar', BarContext)} {...props} />
}

function BarPager(props: PaginationBarPagerProps): JSX.Element {
  return <Pager {...usePart()} {...props} />
}

function Jump(props: PartProps<PageJumpProps>): JSX.Element {
  return <PageJump {...usePart()} {...props} />
}

function Size(props: PartProps<PageSizeSelectProps>): JSX.Element {
  return <PageSizeSelect {...usePart()} {...props} />
}
