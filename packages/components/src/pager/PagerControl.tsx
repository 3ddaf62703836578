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
import type { PagerSlot } from './pagerMove.ts'
import type { PagerModel } from './usePager.ts'

export const PagerContext: Context<PagerModel | null> = createContext<PagerModel | null>(null)

/** The pager that a part belongs to. */
export function usePart(): PagerModel {
  const pager = use(PagerContext)
  if (pager) return pager
  throw new Error(
    '[paginated-query] A part of Pager stands outside of <Pager.Root>, so it has nothing to draw. ' +
      'Put it inside of one.',
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
      ...both(own, props, 'onClick', 'onPointerEnter', 'onFocus'),
    },
    children ?? (typeof to === 'number' ? pager.write(to) : <Chevron to={to} />),
  )
}

type Handlers = Record<string, ((event: never) => void) | undefined>

/** Handlers of the app and of the pager under one name: the app's first, because it may prevent what the pager does. */
const both = (own: object, pager: object, ...names: string[]): Handlers =>
  Object.fromEntries(
    names.map((name) => [
      name,
      (event: never): void => {
        ;(own as Handlers)[name]?.(event)
        ;(pager as Handlers)[name]?.(event)
      },
    ]),
  )
