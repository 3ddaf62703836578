'use client'

import type { PageNav } from '@paginated-query/core'
import { useId, useState, type ComponentProps, type JSX } from 'react'

import { usePaginationLanguage, type LanguageProps } from '../language/PaginationProvider.tsx'
import { jumpEnglish } from '../language/words.ts'
import { hasPages } from '../pager/pagerPosition.ts'

export type PageJumpProps = LanguageProps &
  Omit<ComponentProps<'form'>, 'children' | 'onSubmit'> & { nav: PageNav }

/**
 * A field to go to a page by its number: on Enter, never while typing. Draws nothing where pages have no
 * number, or where there is only one.
 *
 * A page that doesn't exist moves nothing; the field keeps what was typed and says which pages there are.
 *
 * @example
 * <PageJump nav={nav} />   // Go to page [   ]
 */
export function PageJump({
  nav,
  locale,
  messages: words,
  ...props
}: PageJumpProps): JSX.Element | null {
  const { messages, write, attributes } = usePaginationLanguage(jumpEnglish, {
    locale,
    messages: words,
  })
  const [draft, setDraft] = useState('')
  const [isRefused, setRefused] = useState(false)
  const id = useId()
  if (nav.kind === 'cursor' || !hasPages(nav)) return null
  const { pageCount } = nav
  const last = pageCount === null ? null : write(pageCount)
  return (
    <form
      data-pq="jump"
      noValidate
      {...attributes}
      {...props}
      onSubmit={(event) => {
        event.preventDefault()
        const page = wholePage(draft, pageCount)
        setRefused(page === null)
        if (page === null) return
        setDraft('')
        if (page !== nav.page) nav.goTo(page)
      }}
    >
      <label htmlFor={id}>{messages.goToPage}</label>
      <input
        id={id}
        data-pq="field"
        type="text"
        inputMode="numeric"
        enterKeyHint="go"
        autoComplete="off"
        placeholder={messages.goToPage}
        size={Math.max(3, last?.length ?? 0)}
        value={draft}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? `${id}-error` : undefined}
        onChange={(event) => {
          setDraft(event.currentTarget.value)
          setRefused(false)
        }}
      />
      <span data-pq="failure" id={`${id}-error`} role="alert" dir="auto">
        {isRefused && messages.enterPage(write(1), last)}
      </span>
    </form>
  )
}

function wholePage(text: string, pageCount: number | null): number | null {
  const page = /^\s*\d+\s*$/.test(text) ? Number(text) : 0
  return page >= 1 && page <= (pageCount ?? Number.MAX_SAFE_INTEGER) ? page : null
}
