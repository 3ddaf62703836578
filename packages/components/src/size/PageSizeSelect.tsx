'use client'

import { pageSizeChoices, type PageNav } from '@paginated-query/core'
import { useState, type ComponentProps, type JSX } from 'react'

import { usePaginationLanguage, type LanguageProps } from '../language/PaginationProvider.tsx'
import { sizeEnglish } from '../language/words.ts'
import { Chevron } from '../pager/Chevron.tsx'

export type PageSizeSelectProps = LanguageProps &
  Omit<ComponentProps<'select'>, 'value' | 'defaultValue' | 'children' | 'size'> & {
    nav: PageNav
    /** What the API doesn't allow is left out; its maximum and the size in use are added. @default [10, 25, 50, 100] */
    sizes?: readonly number[] | undefined
  }

/**
 * A native select for the number of rows on a page. Draws nothing for a list that doesn't page.
 *
 * It shows the size in force: the server's, where that isn't the one asked for.
 *
 * @example
 * <PageSizeSelect nav={nav} />   // Rows per page [30 ▾]: 10 25 30 50 100
 */
export function PageSizeSelect({
  nav,
  sizes,
  locale,
  messages: words,
  onChange,
  ...props
}: PageSizeSelectProps): JSX.Element | null {
  const { messages, write, attributes } = usePaginationLanguage(sizeEnglish, {
    locale,
    messages: words,
  })
  const [chosen, setChosen] = useState<number | null>(null)
  // Until the rows arrive the choice is shown; from then on, what the server made of it.
  if (chosen !== null && !nav.isPending) setChosen(null)
  if (nav.pageSize === null) return null
  const current = nav.isPending ? (chosen ?? nav.pageSize) : nav.pageSize
  const choices = pageSizeChoices({ limits: nav.sizeLimits, current, sizes })
  return (
    <label
      data-pq="size"
      data-pending={chosen !== null && nav.isPending ? '' : undefined}
      {...attributes}
    >
      <span>{messages.pageSize}</span>
      <span data-pq="select">
        <select
          {...props}
          value={current}
          onChange={(event) => {
            onChange?.(event)
            const size = Number(event.currentTarget.value)
            setChosen(size)
            nav.setPageSize(size)
          }}
        >
          {choices.map((size) => (
            <option key={size} value={size}>
              {write(size)}
            </option>
          ))}
        </select>
        <Chevron to="down" />
      </span>
    </label>
  )
}
