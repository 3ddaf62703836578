import type { PaginationLanguage } from './PaginationLanguage.ts'
import {
  jumpEnglish,
  listEnglish,
  pagerEnglish,
  sizeEnglish,
  statusEnglish,
  tableEnglish,
} from './words.ts'

/** The default. A copy with other sentences is another language. */
export const english: PaginationLanguage = {
  locale: 'en',
  dir: 'ltr',
  messages: {
    ...pagerEnglish,
    ...sizeEnglish,
    ...jumpEnglish,
    ...statusEnglish,
    ...listEnglish,
    ...tableEnglish,
  },
}
