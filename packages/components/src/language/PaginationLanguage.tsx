'use client'

import { createContext, use, type JSX, type ReactNode } from 'react'

import { english } from './english.ts'
import type { PaginationMessages } from './messages.ts'

/** How every component takes its words and numbers; what is left out comes from the nearest {@link PaginationLanguage}. */
export interface LanguageProps {
  /** How numbers are written: a BCP 47 tag. Never guessed, so that server and browser agree. @default 'en' */
  locale?: string | undefined
  /** Sentences to replace. @default english */
  messages?: Partial<PaginationMessages> | undefined
}

interface Language {
  readonly locale: string
  readonly messages: PaginationMessages
}

const LanguageContext = createContext<Language>({ locale: 'en', messages: english })

/**
 * Gives every pagination component below it the same words and the same way to write numbers.
 *
 * @example
 * <PaginationLanguage locale="de" messages={german}>
 *   <App />
 * </PaginationLanguage>
 */
export function PaginationLanguage({
  children,
  ...language
}: LanguageProps & { children: ReactNode }): JSX.Element {
  return <LanguageContext value={useLanguage(language)}>{children}</LanguageContext>
}

/**
 * The words and the number format in force, for components of your own.
 *
 * @example
 * const { messages, write } = usePaginationLanguage()
 * messages.page(write(1204))   // 'Page 1,204'
 */
export function usePaginationLanguage(
  props: LanguageProps = {},
): Language & { write: (value: number) => string } {
  const language = useLanguage(props)
  return { ...language, write: (value) => numberFormat(language.locale).format(value) }
}

function useLanguage({ locale, messages }: LanguageProps): Language {
  const outer = use(LanguageContext)
  return {
    locale: locale ?? outer.locale,
    messages: messages ? { ...outer.messages, ...messages } : outer.messages,
  }
}

// Making a format costs more than drawing a pager with it.
const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, format)
  return format
}
