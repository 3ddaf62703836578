import { describe, expect, it } from 'vitest'

import { typedPage } from './typedPage.ts'

const read = (text: string, locale = 'en', pageCount: number | null = 3000) =>
  typedPage(text, { pageCount, write: (page) => page.toLocaleString(locale) })

/** Every decimal digit that Unicode knows, by its value: ten in a row, from a zero on. */
const rowsOfDigits = Array.from({ length: 0x1_fbff }, (_, code) => String.fromCodePoint(code))
  .filter((character) => /\p{Nd}/u.test(character))
  .map((digit, index) => [digit, index % 10] as const)

describe('typedPage', () => {
  it.each([
    ['42', 'en', 42],
    [' 42 ', 'en', 42],
    ['007', 'en', 7],
    ['1,204', 'en', 1204],
    ['1.204', 'de', 1204],
    ['1 204', 'fr', 1204],
    ['１２０４', 'ja', 1204],
    ['１，２０４', 'ja', 1204],
    ['٤٢', 'ar-EG', 42],
    ['١٬٢٠٤', 'ar-EG', 1204],
    ['42', 'ar-EG', 42],
    ['۴۲', 'fa', 42],
    ['४२', 'hi', 42],
  ])('reads %j in %s as page %i', (text, locale, page) => {
    expect(read(text, locale)).toBe(page)
  })

  it.each(['', ' ', '0', '-3', '1.5', '12,04', '1e3', '0x10', '+4', 'last', '3001', '４．２', '½'])(
    'reads %j as no page',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )

  it('takes any page where nobody knows how many there are', () => {
    expect(read('999999', 'en', null)).toBe(999_999)
    expect(read('9'.repeat(20), 'en', null)).toBeNull()
  })

  it('reads the digits of every script', () => {
    expect(rowsOfDigits.length).toBeGreaterThan(600)
    const misread = rowsOfDigits.filter(([digit, value]) => read(`1${digit}`) !== 10 + value)
    expect(misread).toEqual([])
  })
})
