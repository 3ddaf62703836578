import type { JSX } from 'react'
import { page, type Locator } from 'vitest/browser'

import { InfiniteList } from '../InfiniteList.tsx'
import { useRowsFeed, type RowsFeedOptions } from './useRowsFeed.ts'

/** A list between two buttons, so that the focus has somewhere to come from and to go to. */
export function Projects({
  auto,
  height = 400,
  rowHeight = 48,
  rememberAs,
  ...options
}: RowsFeedOptions & {
  auto?: number
  height?: number
  rowHeight?: number
  rememberAs?: string
}): JSX.Element {
  return (
    <>
      <button type="button">Above</button>
      <InfiniteList
        feed={useRowsFeed(options)}
        label="Projects"
        auto={auto}
        height={height}
        rememberAs={rememberAs}
        renderItem={({ name }) => (
          <div style={{ blockSize: rowHeight }}>
            {name} <button type="button">Open</button>
          </div>
        )}
      />
      <button type="button">Below</button>
    </>
  )
}

export const scroller = (): HTMLElement => {
  const element = page.getByRole('feed').element().parentElement
  if (!element) throw new Error('The feed has no scroller.')
  return element
}
export const scrollToEnd = (): void => {
  scroller().scrollTop = scroller().scrollHeight
}
export const row = (position: number) =>
  document.querySelector<HTMLElement>(`article[aria-posinset="${position}"]`)
export const rowWithFocus = () => document.activeElement?.getAttribute('aria-posinset')
export const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
export const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
