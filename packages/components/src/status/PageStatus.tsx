'use client'

import { createContext, type ComponentProps, type JSX, type ReactNode } from 'react'

import { Chevron } from '../pager/Chevron.tsx'
import { usePartOf } from '../usePartOf.ts'
import { RetryIcon } from './RetryIcon.tsx'
import {
  usePageStatus,
  type PageStatusButton,
  type PageStatusModel,
  type PageStatusOptions,
} from './usePageStatus.ts'

export type PageStatusProps = PageStatusOptions & Omit<ComponentProps<'div'>, 'children' | 'ref'>
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
      <div
        data-pq="status"
        data-failed={status.failure ? '' : undefined}
        data-moved={status.moved ? '' : undefined}
        {...status.attributes}
        {...props}
        {...status.rootProps}
      />
    </PageStatusContext>
  )
}

function Rows(props: ComponentProps<'span'>): JSX.Element {
  const { rows, textProps } = usePart()
  return (
    <span data-pq="rows" {...textProps} {...props}>
      {rows}
    </span>
  )
}

function Moved(props: ComponentProps<'span'>): JSX.Element | null {
  const { moved, textProps } = usePart()
  if (!moved) return null
  return (
    <span data-pq="moved" {...textProps} {...props}>
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
    <span data-pq="failure" {...failureProps} {...props}>
      {failure}
    </span>
  )
}

function Retry(props: PageStatusButtonProps): JSX.Element | null {
  return <StatusButton {...props} data-pq="retry" button={usePart().retry} icon={<RetryIcon />} />
}

function First(props: PageStatusButtonProps): JSX.Element | null {
  const icon = <Chevron to="first" />
  return <StatusButton {...props} data-pq="to-first" button={usePart().first} icon={icon} />
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
  'data-pq': string
  button: PageStatusButton | null
  icon: ReactNode
}): JSX.Element | null {
  if (!button) return null
  return (
    <button
      {...button.props}
      {...props}
      type="button"
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) button.props.onClick()
      }}
      onFocus={(event) => {
        onFocus?.(event)
        button.props.onFocus()
      }}
      onBlur={(event) => {
        onBlur?.(event)
        button.props.onBlur()
      }}
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
