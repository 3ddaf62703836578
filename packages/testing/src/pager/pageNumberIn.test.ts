import { expect, it } from 'vitest'

import { pageNumberIn } from './pageNumberIn.ts'

it.each([
  ['Page 1,204', 'en', 1204],
  ['Seite 10', 'de', 10],
  ['الصفحة ١٬٢٠٤', 'ar-u-nu-arab', 1204],
  ['الصفحة 30', 'ar-u-nu-arab', 30],
  ['1,204ページ目', 'ja', 1204],
  ['Next page', 'en', null],
])('finds in %s, written as in %s: %s', (name, locale, page) => {
  expect(pageNumberIn(name, locale)).toBe(page)
})
