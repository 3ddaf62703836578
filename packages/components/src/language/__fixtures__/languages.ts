import * as kit from '../../index.ts'
import type { PaginationLanguage } from '../PaginationLanguage.ts'

const isLanguage = (value: object): value is PaginationLanguage =>
  'messages' in value && 'locale' in value

/** Every language that the package exports, by its name there. */
export const languages: readonly (readonly [name: string, language: PaginationLanguage])[] =
  Object.entries(kit).flatMap(([name, value]) =>
    isLanguage(value) ? [[name, value] as const] : [],
  )
