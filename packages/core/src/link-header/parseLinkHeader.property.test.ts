import fc from 'fast-check'
import { expect, it } from 'vitest'

import { appendixB, resolved } from './__fixtures__/appendixB.ts'
import { parseLinkHeader, type ParsedLink } from './parseLinkHeader.ts'

/** Pieces that mean something in a header or a URL, so that what is generated comes near to one. */
const piece = fc.constantFrom(
  ...'< > ; , = " \\ % * & # [ ^ | / ? : . .. // /a ?page=2 %2e %2E%2e %C3%A4 %C3 %ED%A0%80 %zz'.split(
    ' ',
  ),
  ...'rel REL next prev previous anchor title title* rev __proto__ ä \u212A 😀'.split(' '),
  ...'http:// https:// x.test X.test 127.1 0x7f xn--abc- user@ :80 :8080 :70000'.split(' '),
  ..."' UTF-8'' utf-8'de' iso-8859-1'' %F0%9F%98%80".split(' '),
  ' ',
  '\t',
  '\r\n',
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

const word = fc.constantFrom('next', 'prev', 'previous', 'Last', '__proto__', 'constructor')
const value = fc.oneof(
  word,
  text,
  text.map((inner) => `"${inner}"`),
  word.map((relation) => `"${relation} x"`),
)
const parameter = fc
  .tuple(fc.constantFrom('rel', 'Rel', 'title', 'title*', 'anchor', 'x', ''), fc.option(value))
  .map(([name, given]) => (given === null ? `; ${name}` : `; ${name}=${given}`))
const link = fc
  .tuple(text, fc.array(parameter, { maxLength: 4 }))
  .map(([reference, parameters]) => `<${reference}>${parameters.join('')}`)
const header = fc.oneof(
  text,
  fc.array(link, { maxLength: 5 }).map((links) => links.join(', ')),
  fc.array(fc.oneof(link, text), { maxLength: 5 }).map((parts) => parts.join('')),
)

const url = fc.webUrl({ withQueryParameters: true, withFragments: true })
const base = fc.option(
  fc.oneof(
    fc.constantFrom(
      'https://x.test/a/b?c=d',
      'https://x.test',
      'http://localhost:3000/a',
      '/a',
      '',
    ),
    url,
    text.map((path) => `https://x.test/${path}`),
  ),
  { nil: undefined },
)

it('never throws, and every link of any string has a URL and parameters', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), header), base, (string, baseUrl) => {
      for (const [relation, { url: address, params }] of parseLinkHeader(string, baseUrl)) {
        expect(relation).not.toMatch(/^$|[ \t\r\n]|[A-Z]/)
        expect(typeof address).toBe('string')
        for (const entry of params) expect(entry).toEqual([expect.any(String), expect.any(String)])
      }
    }),
    { numRuns: 2000 },
  )
})

it('reads any header as Appendix B of RFC 8288 does', () => {
  fc.assert(
    fc.property(header, base, (string, baseUrl) => {
      expect(parseLinkHeader(string, baseUrl)).toEqual(appendixB(string, baseUrl))
    }),
    { numRuns: 5000 },
  )
})

it('resolves any reference as new URL does', () => {
  const reference = fc.oneof(
    text,
    text.map((rest) => `/${rest}`),
    text.map((rest) => `?${rest}`),
    text.map((rest) => `https://x.test/${rest}`),
    text.map((rest) => `http://${rest}`),
    url,
  )
  fc.assert(
    fc.property(reference, base, (sent, baseUrl) => {
      fc.pre(!sent.includes('>'))
      const found = parseLinkHeader(`<${sent}>; rel=next`, baseUrl).get('next')
      expect(found?.url).toBe(resolved(sent, baseUrl))
    }),
    { numRuns: 5000 },
  )
})

it('finds in joined fields what it finds in each', () => {
  const complete = fc
    .tuple(url, fc.stringMatching(/^[a-z]{1,8}$/), fc.string())
    .map(([target, relation, title]) => {
      const escaped = title.replace(/["\\]/g, String.raw`\$&`)
      return `<${target}>; title="${escaped}"; rel=${relation}`
    })
  fc.assert(
    fc.property(fc.array(complete, { maxLength: 6 }), (fields) => {
      const expected = new Map<string, ParsedLink>()
      for (const [relation, found] of fields.flatMap((field) => [...parseLinkHeader(field)])) {
        if (!expected.has(relation)) expected.set(relation, found)
      }
      expect(parseLinkHeader(fields.join(', '))).toEqual(expected)
    }),
  )
})
