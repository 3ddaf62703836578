'use client'

import { createContext, use, type JSX, type ReactNode } from 'react'

import type { PaginationMessages } from './messages.ts'

/** How every component takes its words and numbers; what is left out comes from the nearest {@link PaginationProvider}. */
export interface LanguageProps {
  /** How numbers are written: a BCP 47 tag. Never guessed, so that server and browser agree. @default 'en' */
  locale?: string | undefined
  /** Sentences to replace. @default english */
  messages?: Partial<PaginationMessages> | undefined
}

interface Language<TMessages = Partial<PaginationMessages>> {
  readonly locale: string
  readonly messages: TMessages
  /** A number as the locale writes it. */
  readonly write: (value: number) => string
}

/** Holds what was replaced only: every component knows its own English. */
const LanguageContext = createContext<Pick<Language, 'locale' | 'messages'>>({
  locale: 'en',
  messages: {},
})

/**
 * Gives every pagination component below it the same words and the same way to write numbers.
 *
 * @example
 * <PaginationProvider locale="de" messages={german}>
 *   <App />
 * </PaginationProvider>
 */
export function PaginationProvider({
  children,
  locale,
  messages,
}: LanguageProps & { children: ReactNode }): JSX.Element {
  const outer = use(LanguageContext)
  const language = {
    locale: locale ?? outer.locale,
    messages: messages ? { ...outer.messages, ...messages } : outer.messages,
  }
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/**
 * The words and the number format in force, for components of your own.
 *
 * @example
 * const { messages, write } = usePaginationLanguage(english)
 * messages.page(write(1204))   // 'Page 1,204'
 */
export function usePaginationLanguage<TMessages extends object>(
  /** The words that aren't replaced. */
  english: TMessages,
  props: { locale?: string | undefined; messages?: Partial<TMessages> | undefined } = {},
): Language<TMessages> {
  const outer = use(LanguageContext)
  const locale = props.locale ?? outer.locale
  return {
    locale,
    messages: { ...english, ...outer.messages, ...props.messages },
    write: (value) => numberFormat(locale).format(value),
  }
}

// Making a format costs more than drawing a pager with it.
const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, format)
  return format
}
