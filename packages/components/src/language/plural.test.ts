import { expect, it } from 'vitest'

import { plural } from './plural.ts'

it.each([
  ['en', 1, '1 row'],
  ['en', 0, '0 rows'],
  ['fr', 0, '0 row'],
  ['ja', 1, '1 rows'],
])('%s takes the form of its own grammar for %i', (locale, count, text) => {
  expect(plural(locale, { one: '# row', other: '# rows' })(count, String(count))).toBe(text)
})

it('writes the number as it is told to, and leaves it out where the form does', () => {
  expect(plural('ar', { two: 'صفان', other: '# صف' })(2, '٢')).toBe('صفان')
  expect(plural('de', { other: '# Zeilen' })(3531, '3.531')).toBe('3.531 Zeilen')
})
