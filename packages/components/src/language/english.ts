import type { PaginationMessages } from './messages.ts'
import { jumpEnglish, pagerEnglish, sizeEnglish, statusEnglish } from './words.ts'

/** The default words. A copy with other sentences is another language. */
export const english: PaginationMessages = {
  ...pagerEnglish,
  ...sizeEnglish,
  ...jumpEnglish,
  ...statusEnglish,
}
