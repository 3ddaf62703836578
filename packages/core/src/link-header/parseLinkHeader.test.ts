import { expect, it } from 'vitest'

import { parseLinkHeader } from './parseLinkHeader.ts'

const base = 'https://api.example.com/rest/items?page=3'
const urls = (header: string | null): Record<string, string> =>
  Object.fromEntries([...parseLinkHeader(header, base)].map(([rel, link]) => [rel, link.url]))

it("reads Procore's documented sample: folded, with a stray comma at the end", () => {
  const header = `<https://api.procore.com/rest/v1.0/punch_items?page=1&per_page=5>; rel="first",
    <https://api.procore.com/rest/v1.0/punch_items?page=2&per_page=5>; rel="prev",
    <https://api.procore.com/rest/v1.0/punch_items?page=30&per_page=5>; rel="last",
    <https://api.procore.com/rest/v1.0/punch_items?page=4&per_page=5>; rel="next",`
  expect(urls(header)).toEqual({
    first: 'https://api.procore.com/rest/v1.0/punch_items?page=1&per_page=5',
    prev: 'https://api.procore.com/rest/v1.0/punch_items?page=2&per_page=5',
    last: 'https://api.procore.com/rest/v1.0/punch_items?page=30&per_page=5',
    next: 'https://api.procore.com/rest/v1.0/punch_items?page=4&per_page=5',
  })
})

it.each([
  ['nothing', null, {}],
  ['an empty header', '', {}],
  ['only commas', ' , ,, ', {}],
  [
    'commas, semicolons and quotes inside a URI',
    '<https://x.test/a,b;c"d>; rel=next',
    { next: 'https://x.test/a,b;c%22d' },
  ],
  ['a "<" inside a URI', '<https://x.test/a?b=<c>; rel=next', { next: 'https://x.test/a?b=%3Cc' }],
  [
    'a relative reference',
    '<?page=4>; rel="next"',
    { next: 'https://api.example.com/rest/items?page=4' },
  ],
  [
    'a root-relative reference',
    '</v2/_catalog?last=z>; rel="next"',
    { next: 'https://api.example.com/v2/_catalog?last=z' },
  ],
  ['names and relations in any case', '<https://x.test/>; REL="NEXT"', { next: 'https://x.test/' }],
  [
    'several relations in one',
    '<https://x.test/>; rel="next  last"',
    { next: 'https://x.test/', last: 'https://x.test/' },
  ],
  ['"previous" as prev', '<https://x.test/>; rel=previous', { prev: 'https://x.test/' }],
  [
    'the first of two rel parameters',
    '<https://x.test/>; rel=next; rel=last',
    { next: 'https://x.test/' },
  ],
  [
    'the first of two links of a relation',
    '<https://x.test/1>; rel=next, <https://x.test/2>; rel=next',
    { next: 'https://x.test/1' },
  ],
  [
    'a parameter without a value',
    '<https://x.test/>; crossorigin; rel=next',
    { next: 'https://x.test/' },
  ],
  [
    'white space around = and ;',
    '<https://x.test/> ; rel = "next" , <https://x.test/2>;rel=last',
    { next: 'https://x.test/', last: 'https://x.test/2' },
  ],
  [
    'a quoted string with escapes',
    String.raw`<https://x.test/>; title="a \"b\", c; d"; rel=next`,
    { next: 'https://x.test/' },
  ],
  [
    'no link with an anchor',
    '<https://x.test/1>; rel=next; anchor="#foo", <https://x.test/2>; rel=next',
    { next: 'https://x.test/2' },
  ],
  [
    'nothing of a broken tail',
    '<https://x.test/>; rel=next, nonsense <https://x.test/2>; rel=last',
    { next: 'https://x.test/' },
  ],
  [
    'no link whose rel has no value',
    '<https://x.test/1>; rel, <https://x.test/2>; rel=next',
    { next: 'https://x.test/2' },
  ],
  ['an empty reference as the page itself', '<>; rel=next', { next: base }],
  [
    'a link with a stray word behind it',
    '<https://x.test/>; rel="next" foo, <https://x.test/2>; rel=last',
    { next: 'https://x.test/' },
  ],
  ['no URI without its end', '<https://x.test/; rel=next', {}],
  ['stray semicolons', '<https://x.test/>;; rel=next;', { next: 'https://x.test/' }],
])('reads %s', (_, header, expected) => expect(urls(header)).toEqual(expected))

it('keeps the other parameters, decoded, and skips what does not decode', () => {
  const link = parseLinkHeader(
    `<https://x.test/>; rel=next; title="Seite \\"2\\""; title*=UTF-8'de'n%C3%A4chste; bad*=UTF-8''%ZZ`,
  ).get('next')
  expect([...(link?.params ?? [])]).toEqual([
    ['title', 'Seite "2"'],
    ['title*', 'nächste'],
  ])
})

it('is safe for a relation named __proto__', () => {
  expect(parseLinkHeader('<https://x.test/>; rel=__proto__').get('__proto__')?.url).toBe(
    'https://x.test/',
  )
  expect(({} as Record<string, unknown>)['url']).toBeUndefined()
})

it('keeps a reference that can not be resolved', () => {
  expect(parseLinkHeader('</a>; rel=next').get('next')?.url).toBe('/a')
})

it.each(['<', '<a>;', '<a>; rel="', '<a>; rel="\\', ',', '<a>; rel=next,'])(
  'gets through 100,000 times %j',
  (part) => {
    expect(() => parseLinkHeader(part.repeat(100_000), base)).not.toThrow()
  },
)
