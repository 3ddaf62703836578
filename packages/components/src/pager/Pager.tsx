'use client'

import type { WindowItem } from '@paginated-query/core'
import {
  createElement,
  useState,
  type ComponentProps,
  type CSSProperties,
  type HTMLAttributes,
  type JSX,
  type ReactNode,
} from 'react'

import { visuallyHidden } from '../visuallyHidden.ts'
import { mergeHandlers } from './mergeHandlers.ts'
import { PagerContext, PagerControl, usePart, type PagerControlPartProps } from './PagerControl.tsx'
import { usePager, type PagerOptions } from './usePager.ts'

export type PagerProps = PagerOptions & Omit<ComponentProps<'nav'>, 'children'>
export type PagerRootProps = PagerProps & { children: ReactNode }
export type PagerPageProps = PagerControlPartProps & { page: number }
/** A button where it has an `onClick`, else text. */
export type PagerGapProps = HTMLAttributes<HTMLElement> & { from: number; to: number }
export type PagerListProps = Omit<ComponentProps<'ul'>, 'children'> & {
  /** Draws what is inside of a list item. @default a `Pager.Page` or a `Pager.Gap` */
  children?: ((item: WindowItem) => ReactNode) | undefined
}

export interface PagerComponent {
  (props: PagerProps): JSX.Element
  Root: (props: PagerRootProps) => JSX.Element | null
  List: (props: PagerListProps) => JSX.Element | null
  Page: (props: PagerPageProps) => JSX.Element
  Gap: (props: PagerGapProps) => JSX.Element
  Label: (props: ComponentProps<'span'>) => JSX.Element
  First: (props: PagerControlPartProps) => JSX.Element
  Previous: (props: PagerControlPartProps) => JSX.Element
  Next: (props: PagerControlPartProps) => JSX.Element
  Last: (props: PagerControlPartProps) => JSX.Element
}

/**
 * Page numbers between Previous and Next; Previous and Next alone where the list can't be jumped in or
 * nobody knows how many pages there are. Draws nothing where everything fits one page.
 *
 * Next stands still while pages turn, and the pressed control keeps the focus.
 *
 * @example
 * <Pager nav={nav} />                                               // ‹ 1 2 [3] 4 5 … 118 ›
 * <Pager page={page} pageCount={118} onPageChange={setPage} />
 * <Pager links={answer.links} hrefFor={(page) => `?page=${page}`} />
 */
export const Pager: PagerComponent = /* @__PURE__ */ Object.assign(
  (props: PagerProps) => (
    <Root {...props}>
      <WayBack />
      <PagerControl to="previous" />
      <List />
      <Label />
      <PagerControl to="next" />
    </Root>
  ),
  {
    Root,
    List,
    Page: ({ page, ...props }: PagerPageProps) => <PagerControl {...props} to={page} />,
    Gap,
    Label,
    First: (props: PagerControlPartProps) => <PagerControl {...props} to="first" />,
    Previous: (props: PagerControlPartProps) => <PagerControl {...props} to="previous" />,
    Next: (props: PagerControlPartProps) => <PagerControl {...props} to="next" />,
    Last: (props: PagerControlPartProps) => <PagerControl {...props} to="last" />,
  },
)

function Root({ children, ...props }: PagerRootProps): JSX.Element | null {
  const pager = usePager(props)
  const { rootProps } = pager
  const own = landmarkProps(props)
  if (!pager.hasPages) return null
  return (
    // It listens to its controls' focus, and does nothing by itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      {...rootProps}
      {...own}
      onFocus={mergeHandlers(own.onFocus, rootProps.onFocus)}
      onBlur={mergeHandlers(own.onBlur, rootProps.onBlur)}
      style={{ ...rootProps.style, ...own.style }}
    >
      <PagerContext value={pager}>{children}</PagerContext>
    </nav>
  )
}

/* oxlint-disable no-unused-vars -- named to be left out: what remains is the element's and not the pager's */
const landmarkProps = ({
  nav,
  links,
  page,
  pageCount,
  onPageChange,
  hrefFor,
  slots,
  locale,
  messages,
  ...own
}: PagerProps): Omit<ComponentProps<'nav'>, 'children'> => own
/* oxlint-enable no-unused-vars */

function List({ children = drawItem, ...props }: PagerListProps): JSX.Element | null {
  const { items } = usePart()
  if (items.length === 0) return null
  return (
    <ul data-pq="list" {...props}>
      {items.map((item, index) => (
        // By number, so that the focus goes with its page wherever that moves.
        <li key={item.type === 'page' ? item.page : `gap ${index}`}>{children(item)}</li>
      ))}
    </ul>
  )
}

const drawItem = (item: WindowItem): ReactNode =>
  item.type === 'page' ? <PagerControl to={item.page} /> : <Gap from={item.from} to={item.to} />

function Gap({ from, to, ...props }: PagerGapProps): JSX.Element {
  return createElement(
    props.onClick ? 'button' : 'span',
    { 'data-pq': 'gap', 'data-gap': '', type: props.onClick && 'button', ...props },
    <Spoken as={usePart().gapText({ from, to })}>…</Spoken>,
  )
}

/** "Page 4" where there are no numbers; "3 / 118" where they have no room, which only a stylesheet can tell. It runs the way
 * of its own words, whatever is around it: digits and a slash would run either way. */
function Label(props: ComponentProps<'span'>): JSX.Element {
  const { label, items } = usePart()
  const isCompact = items.length > 0
  return (
    <span
      data-pq={isCompact ? 'compact' : 'label'}
      dir="auto"
      aria-current={label && !isCompact ? 'page' : undefined}
      {...props}
      style={isCompact ? { ...hiddenUnlessStyled, ...props.style } : props.style}
    >
      {label && <Spoken as={label.spoken}>{label.shown}</Spoken>}
    </span>
  )
}

/** Not the `hidden` attribute: many a reset makes that stronger than any stylesheet. */
const hiddenUnlessStyled: CSSProperties = { display: 'var(--pq-compact, none)' }

/** Text, and what is said instead of it, if that is something else. */
function Spoken({ as, children }: { as: string; children: string }): ReactNode {
  if (as === children) return as
  return (
    <>
      <span aria-hidden="true">{children}</span>
      <span style={visuallyHidden}>{as}</span>
    </>
  )
}

/** "First page", for a cursor list entered in the middle. Once there it stays: it may hold the focus. */
function WayBack(): JSX.Element | null {
  const { page, controlProps } = usePart()
  const [isOffered, setOffered] = useState(false)
  if (page === null && !isOffered) setOffered(true)
  if (!isOffered) return null
  return <PagerControl to="first">{controlProps('first')['aria-label']}</PagerControl>
}
