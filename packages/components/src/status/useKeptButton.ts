'use client'

import { useCallback, useState, type MouseEvent, type RefCallback, type RefObject } from 'react'

/** To be spread on a button. */
export interface KeptButtonProps {
  'data-pq': string
  type: 'button'
  ref: RefCallback<HTMLElement>
  'aria-disabled'?: true
  /** @selector [data-pending] was pressed, and the answer isn't here yet */
  'data-pending'?: ''
  onFocus: () => void
  onBlur: () => void
  /** Does nothing while pending, nor where a handler of the app prevented it. */
  onClick: (event: MouseEvent) => void
}

/**
 * A button that goes away by what it does. Pressed, it stays until the answer, so that a second failure finds the focus
 * where it was; when it goes, `home` takes the focus, which would otherwise start over at the top of the page.
 *
 * @example
 * const props = useKeptButton({ name: 'retry', isOffered: failed, isPending, press: retry, home })
 * {props && <button {...props}>Retry</button>}
 */
export function useKeptButton(options: {
  /** What the stylesheet knows it by. */
  name: string
  isOffered: boolean
  isPending: boolean
  press: () => void
  home: RefObject<HTMLElement | null>
}): KeptButtonProps | null {
  const { name, isOffered, isPending, press, home } = options
  const [holdsFocus, setHoldsFocus] = useState(false)
  // One for all renders: a new one would count as a button that goes.
  const ref = useCallback<RefCallback<HTMLElement>>(
    (button) => () => {
      if (document.activeElement !== button) return
      setHoldsFocus(false)
      home.current?.focus()
    },
    [home],
  )
  if (!isOffered && !(holdsFocus && isPending)) return null
  return {
    'data-pq': name,
    type: 'button',
    ref,
    ...(isPending && { 'aria-disabled': true, 'data-pending': '' }),
    onFocus: () => setHoldsFocus(true),
    onBlur: () => setHoldsFocus(false),
    onClick: (event) => {
      if (!isPending && !event.defaultPrevented) press()
    },
  }
}
