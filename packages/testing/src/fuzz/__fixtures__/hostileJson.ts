import fc from 'fast-check'

/** Values that have broken readers of JSON before: other types, edges of numbers, prototypes, addresses elsewhere. */
const nastyValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  1e308,
  -0,
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '0',
  '-1',
  '1e3',
  '007',
  'NaN',
  'null',
  'undefined',
  '__proto__',
  '<',
  '>',
  '<<',
  '\u0000',
  '\ud800',
  '%',
  '%E0%A4%A',
  '?',
  '?page=',
  '#',
  'https://evil.test/steal?page=2&cursor=x&page_info=x&offset=10',
  '//evil.test/x?page=2',
  'javascript:alert(1)',
  'http://[',
  'https://evil.test:99999/?cursor=',
  '?cursor=%zz&cursor=b&cursor=c',
  '2026-01-01',
  [],
  {},
  [[]],
  [null],
  [undefined],
  [{}],
  { length: 3 },
  { href: 7 },
  { href: '?page=9' },
  { length: -1 },
  { toString: null },
  { valueOf: 'x' },
]

/** A key that reaches a prototype where it is assigned carelessly, and some that look like others. */
export const nastyKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '*',
  'a.b',
  '',
]

/** Any JSON, with a liking for what breaks readers. Own keys named `__proto__` are there, as `JSON.parse` makes them. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...nastyValues) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...nastyKeys), fc.jsonValue({ maxDepth: 1 }))
      .map(
        ([key, value]) =>
          JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`) as unknown,
      ),
  },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
)
