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

export type PaginationBarRootProps = BarOptions &
  ComponentProps<'div'> & {
    /** Names the pager's landmark: two bars on a page are told apart by it. @default 'Pagination' */
    'aria-label'?: string | undefined
  }
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

interface BarModel {
  /** For all parts. */
  readonly shared: Omit<BarOptions, 'itemCount'>
  readonly itemCount: number | undefined
  readonly label: string | undefined
}

const BarContext = createContext<BarModel | null>(null)
const usePart = (): BarModel => usePartOf('PaginationBar', BarContext)

function Root({
  nav,
  itemCount,
  locale,
  messages,
  children,
  'aria-label': label,
  ...props
}: PaginationBarRootProps): JSX.Element {
  const { attributes } = usePaginationLanguage({})
  return (
    <BarContext value={{ shared: { nav, locale, messages }, itemCount, label }}>
      <div data-pq="pagination-bar" {...attributes} {...props}>
        <div data-pq="bar-row">{children}</div>
      </div>
    </BarContext>
  )
}

function Status(props: PartProps<PageStatusProps>): JSX.Element {
  const { shared, itemCount } = usePart()
  return <PageStatus itemCount={itemCount} {...shared} {...props} />
}

function BarPager(props: PaginationBarPagerProps): JSX.Element {
  const { shared, label } = usePart()
  return <Pager {...shared} {...(label !== undefined && { 'aria-label': label })} {...props} />
}

function Jump(props: PartProps<PageJumpProps>): JSX.Element {
  return <PageJump {...usePart().shared} {...props} />
}

function Size(props: PartProps<PageSizeSelectProps>): JSX.Element {
  return <PageSizeSelect {...usePart().shared} {...props} />
}
