import { describe, expect, it } from 'vitest'

import { parseLinkHeader } from './parseLinkHeader.ts'

const base = 'https://api.example.com/rest/items?page=3'

describe('gets through 100,000 times', () => {
  it.each([
    '<',
    '<>',
    '<a>;',
    '<a>; rel="',
    '<a>; rel="\\',
    '\\',
    '"',
    ',',
    ';',
    ' ',
    '=',
    '\n',
    '<a>; rel=next,',
    '<../a>; rel=next,',
    '<https://a.',
    '<https://x.test/a/',
    "<a>; a*=UTF-8''%FF,",
    '<a>; a; ',
  ])('%j', (part) => {
    expect(() => parseLinkHeader(part.repeat(100_000), base)).not.toThrow()
    expect(
      () => parseLinkHeader(`<${part.repeat(100_000)}>; rel=a`, base).get('a')?.url,
    ).not.toThrow()
    expect(() => parseLinkHeader(`<a>; rel="${part.repeat(100_000)}"`, base)).not.toThrow()
  })

  it('another link, another relation, another parameter', () => {
    const numbers = Array.from({ length: 100_000 }, (_, index) => index)
    expect(parseLinkHeader(numbers.map((n) => `<${n}>; rel=r${n}`).join()).size).toBe(100_000)
    expect(parseLinkHeader(`<a>; rel="${numbers.join(' ')}"`).size).toBe(100_000)
    const header = `<a>; rel=next; ${numbers.join(';')}`
    expect(parseLinkHeader(header).get('next')?.params.size).toBe(100_000)
  })
})
