import { german } from './german.ts'
import type { PaginationLanguage } from './PaginationLanguage.ts'

export const swissGerman: PaginationLanguage = { ...german, locale: 'de-CH' }

const { nextPage, ...withoutNext } = german.messages

export const complete: PaginationLanguage = {
  ...german,
  messages: { ...withoutNext, nextPage },
}

export const incomplete: PaginationLanguage = {
  ...german,
  // @ts-expect-error -- a sentence is missing
  messages: withoutNext,
}

// @ts-expect-error -- nobody guesses which way a language runs
export const undirected: PaginationLanguage = { locale: 'de', messages: german.messages }
