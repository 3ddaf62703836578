'use client'
import { usePaginationLanguage } from '@paginated-query/components'
import { tableEnglish } from '@paginated-query/components/internal'
import type { PageNav } from '@paginated-query/core'
import {
  useLayoutEffect,
  useRef,
  useState,
  type ComponentProps,
  type CSSProperties,
  type JSX,
  type ReactNode,
} from 'react'

interface NoticeProps {
  nav: PageNav
  /** In columns. */
  width: number
  /** The notice is gone, and its button had the focus. */
  onGone: () => void
}

/** In place of rows where there are none, with the way back where there may be some before. */
export function Empty({
  nav,
  width,
  onGone,
  children,
}: NoticeProps & { children: ReactNode }): JSX.Element {
  const { messages, write } = usePaginationLanguage(tableEnglish)
  const page = nav.page === null ? null : write(nav.page)
  return (
    <Notice nav={nav} width={width}>
      <div dir="auto">
        {children ?? (nav.page === 1 ? messages.noRows : messages.pageEmpty(page))}
      </div>
      {nav.page !== 1 && (
        <NoticeButton data-pq="to-first" onGone={onGone} onClick={() => nav.goFirst()}>
          {messages.goToFirstPage}
        </NoticeButton>
      )}
    </Notice>
  )
}

/** In place of rows that couldn't be loaded: what went wrong, and the way to try again. */
export function Failure({
  nav,
  width,
  error,
  onGone,
  onHold,
}: NoticeProps & {
  error: Error | null
  /** Retry has the focus, or lost it. */
  onHold: (holdsFocus: boolean) => void
}): JSX.Element {
  const { messages, write } = usePaginationLanguage(tableEnglish)
  const [reason, setReason] = useState(error)
  // While it is tried again there is no error, and no reason to take its sentence away.
  if (error && error !== reason) setReason(error)
  const page = nav.failed ? nav.failed.page : nav.page
  return (
    <Notice nav={nav} width={width}>
      <strong role="alert" dir="auto">
        {messages.pageFailed(page === null ? null : write(page))}
      </strong>
      {reason && <div dir="auto">{reason.message.replace(/^\[paginated-query\] /, '')}</div>}
      <NoticeButton
        data-pq="retry"
        data-pending={nav.isPending ? '' : undefined}
        aria-disabled={nav.isPending || undefined}
        onFocus={() => onHold(true)}
        onBlur={() => onHold(false)}
        onGone={() => {
          onHold(false)
          onGone()
        }}
        onClick={() => {
          if (!nav.isPending) nav.retry()
        }}
      >
        {messages.retry}
      </NoticeButton>
    </Notice>
  )
}

function Notice({
  nav,
  width,
  children,
}: Pick<NoticeProps, 'nav' | 'width'> & { children: ReactNode }): JSX.Element {
  const { attributes } = usePaginationLanguage({})
  // As high as the rows it stands for: what is below stays where it is.
  const style = { '--pq-rows': nav.pageSize ?? 0 } as CSSProperties
  return (
    <tr data-pq="notice" style={style}>
      <td colSpan={width}>
        <div {...attributes}>{children}</div>
      </td>
    </tr>
  )
}

/** Hands the focus on when it goes: lost focus starts over at the top of the page. */
function NoticeButton({
  onGone,
  ...props
}: Omit<ComponentProps<'button'>, 'ref' | 'type'> & { onGone: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null)
  const gone = useRef(onGone)
  useLayoutEffect(() => {
    gone.current = onGone
  })
  useLayoutEffect(() => {
    const pressed = button.current
    return () => {
      if (document.activeElement === pressed) gone.current()
    }
  }, [])
  return <button type="button" ref={button} {...props} />
}
