import { expect, it } from 'vitest'

import { decodeExtended } from './decodeExtended.ts'

it.each([
  ["UTF-8''plain", 'plain'],
  ["UTF-8'de'n%C3%A4chste", 'nächste'],
  ["utf-8''%e2%82%ac%20rates", '€ rates'],
  ["UTF-8''it's", "it's"],
  ["UTF-8''a+b&c=d#e", 'a+b&c=d#e'],
  ["UTF-8''%EF%BF%BD", '\uFFFD'],
  ["UTF-8''50%", null],
  ["UTF-8''", ''],
  ["UTF-8'no second quote", null],
  ["iso-8859-1'en'%A3%20rates", null],
  ['plain', null],
  ['', null],
])('decodes %j as %j', (value, text) => expect(decodeExtended(value)).toBe(text))

it('decodes every sequence of bytes that decodeURIComponent decodes, and no other', () => {
  const leads = Array.from({ length: 256 }, (_, byte) => byte)
  const seconds = ['', '00', '7f', '80', '8f', '90', '9f', 'a0', 'BF', 'c0', 'zz', '8']
  const rests = ['', '%80', '%80%bf', '%80%bf%80', '%c0', '%80%7f', 'a', '%']
  const differing = leads.flatMap((lead) =>
    seconds.flatMap((second) =>
      rests
        .map((rest) => `%${lead.toString(16).padStart(2, '0')}${second && `%${second}`}${rest}`)
        .filter((text) => decodeExtended(`UTF-8''${text}`) !== decoded(text)),
    ),
  )
  expect(differing).toEqual([])
})

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
