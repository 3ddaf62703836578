import fc from 'fast-check'

const counts = [
  'total',
  'per-page',
  'x-total',
  'x-total-pages',
  'x-next-page',
  'x-wp-total',
  'x-wp-totalpages',
]
const nastyCounts = [
  '',
  '-1',
  '1.5',
  '1e9',
  'NaN',
  '9007199254740993',
  '0',
  '10',
  ' 7 ',
  '٣',
  '1,000',
  'null',
]
const nastyRanges = [
  '',
  '*',
  '0-9',
  '0-9/',
  '0-9/*',
  '*/5',
  '*/*',
  '0-9/-1',
  '0-9/1e5',
  'items 0-9/25',
  '/',
  '////7',
]

const target = fc.constantFrom(
  'https://evil.test/steal?page=2&cursor=x',
  '//evil.test',
  '',
  '?page=',
  '?page=-1',
  '?page=1e9',
  '?page=__proto__',
  '?cursor=&page_info=',
  '?page=2&page=3',
  '/x?offset=7',
  'http://[',
  '<<>',
  '?last=a%2Fb&n=3',
  '?__proto__=1',
  '#?page=2',
)
const relation = fc.constantFrom(
  'next',
  'prev',
  'last',
  'first',
  'NEXT',
  'next prev',
  '__proto__',
  'constructor',
  '',
  'nextt',
)
const entry = fc
  .tuple(
    target,
    relation,
    fc.constantFrom('; rel="', ';rel=', '; rel = "', ';;rel="', '; anchor="#"; rel="'),
  )
  .map(([to, name, join]) => `<${to}>${join}${name}${join.endsWith('"') ? '"' : ''}`)

const linkHeader = fc.oneof(
  fc.array(entry, { maxLength: 5 }).map((entries) => entries.join(', ')),
  fc.array(entry, { maxLength: 3 }).map((entries) => `${entries.join(',,')}, <unclosed`),
  fc.string({ maxLength: 40 }),
)

/** Headers of a page gone wrong. `undefined` takes one away. */
export const hostileHeaders: fc.Arbitrary<Readonly<Record<string, string | undefined>>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: linkHeader.map((link) => ({ link })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...counts), fc.constantFrom(...nastyCounts, undefined))
      .map(([name, value]) => ({ [name]: value })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...nastyRanges).map((range) => ({ 'content-range': range })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ link: undefined, total: undefined, 'per-page': undefined }),
  },
)
