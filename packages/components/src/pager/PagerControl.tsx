'use client'

import {
  createContext,
  createElement,
  use,
  type HTMLAttributes,
  type JSX,
  type Context,
  type Ref,
} from 'react'

import { Chevron } from './Chevron.tsx'
import { mergeHandlers } from './mergeHandlers.ts'
import type { PagerSlot } from './pagerMove.ts'
import type { PagerModel } from './PagerModel.ts'

export const PagerContext: Context<PagerModel | null> = createContext<PagerModel | null>(null)

/** The pager that a part belongs to. */
export function usePart(): PagerModel {
  const pager = use(PagerContext)
  if (pager) return pager
  throw new Error(
    '[paginated-query] A part of Pager has nothing to draw. Put it inside of <Pager.Root>.',
  )
}

/** Of an anchor where pages have addresses, else of a button. */
export type PagerControlPartProps = HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }

/**
 * Whatever can be pressed in a pager. Draws a chevron, or the page's number, unless it has children.
 *
 * @example
 * <PagerControl to="next" />   // <button aria-label="Next page">›</button>
 */
export function PagerControl({
  to,
  children,
  ...own
}: PagerControlPartProps & { to: PagerSlot }): JSX.Element {
  const pager = usePart()
  const props = pager.controlProps(to)
  return createElement(
    pager.element,
    {
      ...props,
      ...own,
      onClick: mergeHandlers(own.onClick, props.onClick),
      onPointerEnter: mergeHandlers(own.onPointerEnter, props.onPointerEnter),
      onFocus: mergeHandlers(own.onFocus, props.onFocus),
      onKeyDown: mergeHandlers(own.onKeyDown, props.onKeyDown),
    },
    children ?? (typeof to === 'number' ? pager.write(to) : <Chevron to={to} />),
  )
}
