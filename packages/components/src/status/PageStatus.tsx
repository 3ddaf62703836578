'use client'

import { createContext, type ComponentProps, type JSX, type ReactNode } from 'react'

import { Chevron } from '../pager/Chevron.tsx'
import { mergeHandlers } from '../pager/mergeHandlers.ts'
import { usePartOf } from '../usePartOf.ts'
import { RetryIcon } from './RetryIcon.tsx'
import {
  usePageStatus,
  type PageStatusButton,
  type PageStatusModel,
  type PageStatusOptions,
} from './usePageStatus.ts'

export type PageStatusProps = PageStatusOptions &
  Omit<ComponentProps<'div'>, 'children' | 'ref' | 'tabIndex'>
export type PageStatusRootProps = PageStatusProps & { children: ReactNode }
export type PageStatusButtonProps = Omit<ComponentProps<'button'>, 'ref' | 'type'>

export interface PageStatusComponent {
  (props: PageStatusProps): JSX.Element
  Root: (props: PageStatusRootProps) => JSX.Element
  Rows: (props: ComponentProps<'span'>) => JSX.Element
  Moved: (props: ComponentProps<'span'>) => JSX.Element | null
  LiveRegion: (props: ComponentProps<'output'>) => JSX.Element
  Failure: (props: ComponentProps<'span'>) => JSX.Element
  Retry: (props: PageStatusButtonProps) => JSX.Element | null
  First: (props: PageStatusButtonProps) => JSX.Element | null
}

/**
 * Says which rows are on screen, aloud too, and offers to try again when a page couldn't be loaded.
 *
 * It speaks when rows arrive, not when a page is asked for, and once for several quick presses. One per
 * list is enough, however many pagers it has. Where a page has no rows and others come before it, it offers the first.
 *
 * @example
 * <PageStatus nav={nav} />                             // 1–30 of 3,531
 * <PageStatus nav={nav} itemCount={items.length} />    // No results
 */
export const PageStatus: PageStatusComponent = /* @__PURE__ */ Object.assign(
  (props: PageStatusProps) => (
    <Root {...props}>
      <Rows />
      <Moved />
      <LiveRegion />
      <Failure />
      <Retry />
      <First />
    </Root>
  ),
  { Root, Rows, Moved, LiveRegion, Failure, Retry, First },
)

const PageStatusContext = createContext<PageStatusModel | null>(null)
const usePart = (): PageStatusModel => usePartOf('PageStatus', PageStatusContext)

function Root({ nav, itemCount, locale, messages, ...props }: PageStatusRootProps): JSX.Element {
  const status = usePageStatus({ nav, itemCount, locale, messages })
  return (
    <PageStatusContext value={status}>
      <div {...status.rootProps} {...props} />
    </PageStatusContext>
  )
}

function Rows(props: ComponentProps<'span'>): JSX.Element {
  const { rows, rowsProps } = usePart()
  return (
    <span {...rowsProps} {...props}>
      {rows}
    </span>
  )
}

function Moved(props: ComponentProps<'span'>): JSX.Element | null {
  const { moved, movedProps } = usePart()
  if (!moved) return null
  return (
    <span {...movedProps} {...props}>
      {moved}
    </span>
  )
}

function LiveRegion(props: ComponentProps<'output'>): JSX.Element {
  const { said, liveRegionProps } = usePart()
  return (
    <output {...liveRegionProps} {...props}>
      {said}
    </output>
  )
}

function Failure(props: ComponentProps<'span'>): JSX.Element {
  const { failure, failureProps } = usePart()
  return (
    <span {...failureProps} {...props}>
      {failure}
    </span>
  )
}

function Retry(props: PageStatusButtonProps): JSX.Element | null {
  return <StatusButton {...props} button={usePart().retry} icon={<RetryIcon />} />
}

function First(props: PageStatusButtonProps): JSX.Element | null {
  return <StatusButton {...props} button={usePart().first} icon={<Chevron to="first" />} />
}

/** Both, the icon and the word: where there is no room for the word, the stylesheet leaves it to the ear. */
function StatusButton({
  button,
  icon,
  children,
  onClick,
  onFocus,
  onBlur,
  ...props
}: PageStatusButtonProps & {
  button: PageStatusButton | null
  icon: ReactNode
}): JSX.Element | null {
  if (!button) return null
  return (
    <button
      title={button.label}
      {...button.props}
      {...props}
      type="button"
      onClick={mergeHandlers(onClick, button.props.onClick)}
      onFocus={mergeHandlers(onFocus, button.props.onFocus)}
      onBlur={mergeHandlers(onBlur, button.props.onBlur)}
    >
      {children ?? (
        <>
          {icon}
          <span>{button.label}</span>
        </>
      )}
    </button>
  )
}
