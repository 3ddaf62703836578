'use client'

import { pageSizeChoices, type PageNav } from '@paginated-query/core'
import { useEffect, useId, useState, type ChangeEvent } from 'react'

import {
  usePaginationLanguage,
  type LanguageAttributes,
  type LanguageProps,
} from '../language/PaginationProvider.tsx'
import { sizeEnglish } from '../language/words.ts'

/** A nav may begin to load a moment after it was told to, where its state is in the URL. */
const grace = 100

export interface PageSizeOptions extends LanguageProps {
  nav: PageNav
  /** What the API doesn't allow is left out; its maximum and the size in use are added. @default [10, 25, 50, 100] */
  sizes?: readonly number[] | undefined
}

/** A choice whose outcome isn't known yet. */
interface Choice {
  readonly size: number
  readonly before: number | null
  /** The server has been asked: what comes is its answer. */
  readonly isAsked: boolean
}

/** To be spread on a native select, whose choice counts as soon as it is made. */
export interface PageSizeSelectFieldProps {
  'data-pq': 'field'
  id: string
  value: number
  'aria-describedby'?: string
  onChange: (event: ChangeEvent<HTMLSelectElement>) => void
  onBlur: () => void
}

export interface PageSizeModel {
  /** `false`: the list doesn't page, so there is nothing to draw. */
  readonly isOffered: boolean
  /** In ascending order: the API's maximum is the last one. */
  readonly choices: readonly number[]
  /** What is chosen; the server's word once it has given one. */
  readonly pageSize: number | null
  /** The rows of what was chosen aren't here yet. */
  readonly isPending: boolean
  /** `'This list shows 50 rows per page, not 100'`, where the server made something else of the choice. */
  readonly note: string | null
  /** `'Rows per page'` */
  readonly label: string
  /** A size as the locale writes it. */
  readonly write: (size: number) => string
  /** For controls other than a native select. */
  readonly choose: (size: number) => void
  /** Of what holds all of it. */
  readonly rootProps: LanguageAttributes & {
    readonly 'data-pq': 'size'
    /** @selector [data-pending] the rows of what was chosen aren't here yet */
    readonly 'data-pending'?: ''
  }
  readonly labelProps: { readonly 'data-pq': 'field-label'; readonly htmlFor: string }
  readonly selectProps: PageSizeSelectFieldProps
  /** Of the element that holds the note, which is there only while there is one. */
  readonly noteProps: {
    readonly 'data-pq': 'note'
    readonly id: string
    readonly role: 'alert'
    readonly dir: 'ltr' | 'rtl' | 'auto'
  }
}

/**
 * The choice of a page size without its looks.
 *
 * @keyboard [Up, Down] in the select choose a page size, as the system has it: the select is native
 *
 * @example
 * const size = usePageSize({ nav })
 * <div {...size.rootProps}>
 *   <label {...size.labelProps}>{size.label}</label>
 *   <select {...size.selectProps}>
 *     {size.choices.map((each) => <option key={each} value={each}>{size.write(each)}</option>)}
 *   </select>
 *   {size.note && <span {...size.noteProps}>{size.note}</span>}
 * </div>
 */
export function usePageSize(options: PageSizeOptions): PageSizeModel {
  const { nav, sizes } = options
  const { messages, write, attributes } = usePaginationLanguage(sizeEnglish, options)
  const [choice, setChoice] = useState<Choice | null>(null)
  const [refused, setRefused] = useState<number | null>(null)
  const id = useId()
  if (choice && nav.isPending && !choice.isAsked) setChoice({ ...choice, isAsked: true })
  // Until the rows arrive the choice is shown; from then on, what the server made of it.
  useEffect(() => {
    if (choice === null || nav.isPending) return
    const timer = setTimeout(() => {
      setChoice(null)
      const isAnswered = choice.isAsked || nav.pageSize !== choice.before
      // What failed says nothing of sizes.
      if (isAnswered && nav.pageSize !== choice.size && !nav.failed) setRefused(choice.size)
    }, grace)
    return () => clearTimeout(timer)
  }, [choice, nav.isPending, nav.pageSize, nav.failed])
  if (refused !== null && (nav.isPending || nav.pageSize === refused)) setRefused(null)

  const isPending = choice !== null && nav.isPending
  const pageSize = nav.pageSize === null ? null : (choice?.size ?? nav.pageSize)
  const note =
    refused === null || nav.pageSize === null
      ? null
      : messages.pageSizeChanged(write(nav.pageSize), write(refused))
  const choose = (size: number): void => {
    setChoice({ size, before: nav.pageSize, isAsked: false })
    setRefused(null)
    nav.setPageSize(size)
  }
  return {
    isOffered: pageSize !== null,
    choices:
      pageSize === null
        ? []
        : pageSizeChoices({ limits: nav.sizeLimits, current: pageSize, sizes }),
    pageSize,
    isPending,
    note,
    label: messages.pageSize,
    write,
    choose,
    rootProps: {
      'data-pq': 'size',
      ...(isPending && { 'data-pending': '' }),
      ...attributes,
    },
    labelProps: { 'data-pq': 'field-label', htmlFor: id },
    selectProps: {
      'data-pq': 'field',
      id,
      value: pageSize ?? 0,
      ...(note !== null && { 'aria-describedby': `${id}-note` }),
      onChange: (event) => choose(Number(event.currentTarget.value)),
      onBlur: () => setRefused(null),
    },
    noteProps: {
      'data-pq': 'note',
      id: `${id}-note`,
      role: 'alert',
      dir: attributes.dir ?? 'auto',
    },
  }
}
