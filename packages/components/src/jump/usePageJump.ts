'use client'

import type { PageNav } from '@paginated-query/core'
import { useId, useState, type ChangeEvent, type SyntheticEvent } from 'react'

import {
  usePaginationLanguage,
  type LanguageAttributes,
  type LanguageProps,
} from '../language/PaginationProvider.tsx'
import { jumpEnglish } from '../language/words.ts'
import { hasPages } from '../pager/pagerPosition.ts'
import { typedPage } from './typedPage.ts'

export interface PageJumpOptions extends LanguageProps {
  nav: PageNav
}

/** To be spread on a text field. */
export interface PageJumpFieldProps {
  'data-pq': 'field'
  id: string
  type: 'text'
  inputMode: 'numeric'
  enterKeyHint: 'go'
  autoComplete: 'off'
  placeholder: string
  /** Characters of the longest page number. */
  size: number
  value: string
  'aria-invalid'?: true
  'aria-describedby'?: string
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
}

export interface PageJumpModel {
  /** `false`: pages have no number, or there is only one, so there is nothing to draw. */
  readonly isOffered: boolean
  /** `'Go to page'` */
  readonly label: string
  /** `'Enter a page from 1 to 118'`, where what was submitted is no page; `null` as soon as it is changed. */
  readonly error: string | null
  /** Of the form: Enter submits it, and so does a button in it. */
  readonly formProps: LanguageAttributes & {
    readonly 'data-pq': 'jump'
    readonly noValidate: true
    readonly onSubmit: (event: SyntheticEvent) => void
  }
  readonly labelProps: { readonly 'data-pq': 'field-label'; readonly htmlFor: string }
  readonly fieldProps: PageJumpFieldProps
  /** Of the element that holds the error. It must be there, empty, before there is one. */
  readonly errorProps: {
    readonly 'data-pq': 'note'
    readonly id: string
    readonly role: 'alert'
    readonly dir: 'ltr' | 'rtl' | 'auto'
  }
}

/**
 * Going to a page by its number, without the looks.
 *
 * @keyboard [Enter] in the field goes to the page; typing alone goes nowhere
 *
 * @example
 * const jump = usePageJump({ nav })
 * <form {...jump.formProps}>
 *   <label {...jump.labelProps}>{jump.label}</label>
 *   <input {...jump.fieldProps} />
 *   <span {...jump.errorProps}>{jump.error}</span>
 * </form>
 */
export function usePageJump(options: PageJumpOptions): PageJumpModel {
  const { nav } = options
  const { messages, write, attributes } = usePaginationLanguage(jumpEnglish, options)
  const [draft, setDraft] = useState('')
  const [isRefused, setRefused] = useState(false)
  const id = useId()
  const pageCount = nav.kind === 'numbered' ? nav.pageCount : null
  const last = pageCount === null ? null : write(pageCount)
  return {
    isOffered: nav.kind === 'numbered' && hasPages(nav),
    label: messages.goToPage,
    error: isRefused ? messages.enterPage(write(1), last) : null,
    formProps: {
      'data-pq': 'jump',
      ...attributes,
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault()
        const page = typedPage(draft, { pageCount, write })
        setRefused(page === null)
        if (page === null) return
        setDraft('')
        if (nav.kind === 'numbered' && page !== nav.page) nav.goTo(page)
      },
    },
    labelProps: { 'data-pq': 'field-label', htmlFor: id },
    fieldProps: {
      'data-pq': 'field',
      id,
      type: 'text',
      inputMode: 'numeric',
      enterKeyHint: 'go',
      autoComplete: 'off',
      placeholder: messages.goToPage,
      size: Math.max(3, last?.length ?? 0),
      value: draft,
      ...(isRefused && { 'aria-invalid': true, 'aria-describedby': `${id}-error` }),
      onChange: (event) => {
        setDraft(event.currentTarget.value)
        setRefused(false)
      },
    },
    errorProps: {
      'data-pq': 'note',
      id: `${id}-error`,
      role: 'alert',
      dir: attributes.dir ?? 'auto',
    },
  }
}
