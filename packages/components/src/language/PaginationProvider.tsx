'use client'

import { createContext, use, useMemo, type JSX, type ReactNode } from 'react'

import type { PaginationMessages } from './messages.ts'
import type { PaginationLanguage } from './PaginationLanguage.ts'

/** How every component takes its words and numbers; what is left out comes from the nearest {@link PaginationProvider}. */
export interface LanguageProps {
  /** How numbers are written: a BCP 47 tag. Never guessed, so that server and browser agree. @default 'en' */
  locale?: string | undefined
  /** Sentences to replace. @default english.messages */
  messages?: Partial<PaginationMessages> | undefined
}

export interface PaginationProviderProps extends LanguageProps {
  /** Words, number format and direction in one; the other props replace parts of it. @default the outer provider's, or English */
  language?: PaginationLanguage | undefined
  /** Which way the components run. @default the language's, or the page's where no language is given */
  dir?: 'ltr' | 'rtl' | undefined
  children: ReactNode
}

/** What an element in this language says of itself. */
export interface LanguageAttributes {
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
}

interface LanguageInForce<TMessages = Partial<PaginationMessages>> {
  readonly locale: string
  readonly messages: TMessages
  /** To be spread on whatever holds these words; empty where no provider names a language or direction. */
  readonly attributes: LanguageAttributes
  /** A number as the locale writes it. */
  readonly write: (value: number) => string
}

/** Holds what was replaced only: every component knows its own English. */
const LanguageContext = createContext<Omit<LanguageInForce, 'write'>>({
  locale: 'en',
  messages: {},
  attributes: {},
})

/**
 * Gives every pagination component below it the same words, number format and direction.
 *
 * It draws no element: the components carry `lang` and `dir` themselves, so that an Arabic pager in an English
 * page runs right to left and is spoken in Arabic. An inner `language` takes the place of the outer one with
 * all that was replaced in it; `messages` and `locale` alone replace parts. Sentences are functions, so below
 * a server component it belongs into a client component of your own.
 *
 * @example
 * <PaginationProvider language={german}>
 *   <App />
 * </PaginationProvider>
 *
 * <PaginationProvider language={arabic} locale="ar-u-nu-latn" messages={{ pageSize: 'لكل صفحة' }}>
 */
export function PaginationProvider({
  children,
  language,
  locale,
  messages,
  dir,
}: PaginationProviderProps): JSX.Element {
  const outer = use(LanguageContext)
  const value = useMemo(() => {
    const words = language?.messages ?? outer.messages
    return {
      locale: locale ?? language?.locale ?? outer.locale,
      messages: messages ? { ...words, ...messages } : words,
      attributes: {
        lang: language?.locale ?? outer.attributes.lang,
        dir: dir ?? language?.dir ?? outer.attributes.dir,
      },
    }
  }, [outer, language, locale, messages, dir])
  return <LanguageContext value={value}>{children}</LanguageContext>
}

/**
 * The words, the number format and the direction in force, for components of your own.
 *
 * @example
 * const { messages, write, attributes } = usePaginationLanguage(english.messages)
 * <p {...attributes}>{messages.page(write(1204))}</p>   // Page 1,204
 */
export function usePaginationLanguage<TMessages extends object>(
  /** The words that aren't replaced. */
  english: TMessages,
  props: { locale?: string | undefined; messages?: Partial<TMessages> | undefined } = {},
): LanguageInForce<TMessages> {
  const outer = use(LanguageContext)
  const locale = props.locale ?? outer.locale
  return {
    locale,
    messages: { ...english, ...outer.messages, ...props.messages },
    attributes: outer.attributes,
    write: writeIn(locale),
  }
}

// Making a format costs more than drawing a pager with it, and writing a number more than drawing it. What was
// written is kept, but not all of a billion pages.
const writers = new Map<string, (value: number) => string>()

function writeIn(locale: string): (value: number) => string {
  let write = writers.get(locale)
  if (!write) {
    const format = new Intl.NumberFormat(locale)
    const written = new Map<number, string>()
    write = (value) => {
      const text = written.get(value) ?? format.format(value)
      if (written.size > 999) written.clear()
      written.set(value, text)
      return text
    }
    writers.set(locale, write)
  }
  return write
}
