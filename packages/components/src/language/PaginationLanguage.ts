import type { PaginationMessages } from './messages.ts'

/**
 * Everything that a language brings: one of them is one file.
 *
 * @example
 * const swissGerman: PaginationLanguage = { ...german, locale: 'de-CH' }
 */
export interface PaginationLanguage {
  /** What numbers are written by, and what screen readers speak: a BCP 47 tag. */
  readonly locale: string
  /** Which way it runs. */
  readonly dir: 'ltr' | 'rtl'
  /** Every sentence. */
  readonly messages: PaginationMessages
}
