import {
  arabic,
  english,
  french,
  german,
  japanese,
  spanish,
  type PaginationLanguage,
} from '@paginated-query/components'

/** The languages of the toolbar and the matrix, by the names that their speakers give them. */
export const languages: Readonly<Record<string, PaginationLanguage>> = {
  English: english,
  Deutsch: german,
  Français: french,
  Español: spanish,
  العربية: arabic,
  日本語: japanese,
}
