import { describe, expect, it } from 'vitest'

import { parseLinkHeader } from './parseLinkHeader.ts'

const base = 'https://api.example.com/rest/items?page=3'
const urls = (header: string | null | undefined, baseUrl = base): Record<string, string> =>
  Object.fromEntries([...parseLinkHeader(header, baseUrl)].map(([rel, link]) => [rel, link.url]))

const params = (header: string): Record<string, string> =>
  Object.fromEntries(parseLinkHeader(header).get('next')?.params ?? [])

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

it.each([undefined, null, '', ' , ,, '])('finds no link in %j', (header) => {
  expect(urls(header)).toEqual({})
})

describe('everything up to ">" is the reference', () => {
  it.each([
    ['commas', '<https://x.test/a,b>; rel=next', 'https://x.test/a,b'],
    ['semicolons', '<https://x.test/a;rel=last>; rel=next', 'https://x.test/a;rel=last'],
    ['quotes', '<https://x.test/"a">; rel=next', 'https://x.test/%22a%22'],
    ['spaces', '< https://x.test/a b >; rel=next', 'https://x.test/a%20b'],
    ['a "<"', '<https://x.test/a?b=<c>; rel=next', 'https://x.test/a?b=%3Cc'],
    ['another link', '<https://x.test/, <b>; rel=next', 'https://x.test/,%20%3Cb'],
    ['brackets', '<https://x.test/?page[number]=2>; rel=next', 'https://x.test/?page[number]=2'],
    ['a folded line', '<https://x.test/a\r\n/b>; rel=next', 'https://x.test/a/b'],
    ['another scheme', '<urn:isbn:0451450523>; rel=next', 'urn:isbn:0451450523'],
  ])('with %s in it', (_, header, url) => expect(urls(header)).toEqual({ next: url }))

  it('and without a ">" there is no link', () => {
    expect(urls('<https://x.test/; rel=next, x')).toEqual({})
  })
})

describe('references resolve against the URL of the request', () => {
  it.each([
    ['?page=4', 'https://api.example.com/rest/items?page=4'],
    ['/v2/_catalog?last=z', 'https://api.example.com/v2/_catalog?last=z'],
    ['others', 'https://api.example.com/rest/others'],
    ['./others', 'https://api.example.com/rest/others'],
    ['../others', 'https://api.example.com/others'],
    ['/a/../b/./c', 'https://api.example.com/b/c'],
    ['/a/%2E%2e/b', 'https://api.example.com/b'],
    ['/.well-known', 'https://api.example.com/.well-known'],
    ['//cdn.example.com/a', 'https://cdn.example.com/a'],
    ["?name='a'", 'https://api.example.com/rest/items?name=%27a%27'],
    ['#more', 'https://api.example.com/rest/items?page=3#more'],
    ['', base],
    ['HTTPS://X.TEST/A', 'https://x.test/A'],
    ['https://x.test', 'https://x.test/'],
    ['https://x.test:443/a', 'https://x.test/a'],
    ['https://x.test:8443/a', 'https://x.test:8443/a'],
    ['http://127.1/a', 'http://127.0.0.1/a'],
    ['https://münchen.test/a', 'https://xn--mnchen-3ya.test/a'],
  ])('<%s> as %s', (reference, url) =>
    expect(urls(`<${reference}>; rel=next`)).toEqual({ next: url }),
  )

  it.each([
    ['https://api.example.com', '?page=4', 'https://api.example.com/?page=4'],
    ['https://api.example.com', '/items', 'https://api.example.com/items'],
    ['http://localhost:3000/items', '?page=4', 'http://localhost:3000/items?page=4'],
    ['https://user:word@x.test/items#top', '?page=4', 'https://user:word@x.test/items?page=4'],
    ['file:///items/all', '/others', 'file:///others'],
  ])('of %s, <%s> as %s', (baseUrl, reference, url) =>
    expect(urls(`<${reference}>; rel=next`, baseUrl)).toEqual({ next: url }),
  )

  it.each([undefined, '', '/items', 'https://'])('and stay as sent where that is %j', (baseUrl) => {
    const links = parseLinkHeader(
      '< /a?b c >; rel=next, <?page=1>; rel=first, <https://x.test/>; rel=last',
      baseUrl,
    )
    expect([...links.values()].map(({ url }) => url)).toEqual([
      '/a?b c',
      '?page=1',
      'https://x.test/',
    ])
  })
})

describe('relations', () => {
  it.each([
    ['in any case', '<a>; REL="NEXT"', ['next']],
    ['without quotes', '<a>; rel=next', ['next']],
    ['several in one', '<a>; rel="next last"', ['next', 'last']],
    ['several, parted by any white space', '<a>; rel=" next \t\r\n last "', ['next', 'last']],
    ['several without quotes', '<a>; rel=next last', ['next', 'last']],
    ['"previous" as prev', '<a>; rel=previous', ['prev']],
    ['a URL', '<a>; rel="https://x.test/Rel#a"', ['https://x.test/rel#a']],
    ['only the first of two rel', '<a>; rel=next; rel=last', ['next']],
    ['not even the second of two rel where the first is empty', '<a>; rel=""; rel=last', []],
    ['none without rel', '<a>; title=next', []],
    ['none where rel has no value', '<a>; rel, <b>; rel=next', ['next']],
    ['none where rel is empty', '<a>; rel=, <b>; rel="", <c>; rel=" ", <d>; rel=next', ['next']],
    ['none of rev', '<a>; rev=next', []],
    ['rel beside rev', '<a>; rev=prev; rel=next', ['next']],
    ['none of rel*', "<a>; rel*=UTF-8''next", []],
  ])('%s', (_, header, relations) => expect([...parseLinkHeader(header).keys()]).toEqual(relations))

  it('has the first link of each', () => {
    expect(urls('<?a>; rel="next last", <?b>; rel="last first", <?c>; rel=prev')).toEqual({
      next: 'https://api.example.com/rest/items?a',
      last: 'https://api.example.com/rest/items?a',
      first: 'https://api.example.com/rest/items?b',
      prev: 'https://api.example.com/rest/items?c',
    })
  })

  it('takes prev and previous for the same', () => {
    expect(urls('<?a>; rel=previous, <?b>; rel=prev')).toEqual({
      prev: 'https://api.example.com/rest/items?a',
    })
  })

  it.each(['__proto__', 'constructor', 'hasownproperty'])('is safe when named %s', (name) => {
    const links = parseLinkHeader(`<https://x.test/>; rel=${name}; ${name}=1`)
    expect(links.get(name)?.url).toBe('https://x.test/')
    expect(links.get(name)?.params.get(name)).toBe('1')
    expect(links.size).toBe(1)
    expect(({} as Record<string, unknown>)['url']).toBeUndefined()
  })

  it('ignores a link with an anchor, which speaks about another resource', () => {
    expect(urls('<?a>; rel=next; anchor="#foo", <?b>; anchor; rel=next, <?c>; rel=next')).toEqual({
      next: 'https://api.example.com/rest/items?c',
    })
  })
})

describe('parameters', () => {
  it.each([
    ['by lower-case name', '<a>; rel=next; TITLE=Two', { title: 'Two' }],
    ['before rel', '<a>; title=Two; rel=next', { title: 'Two' }],
    ['without a value', '<a>; crossorigin; rel=next', { crossorigin: '' }],
    ['with an empty value', '<a>; title=; type=""; rel=next', { title: '', type: '' }],
    ['the first of two', '<a>; rel=next; title=Two; title=Three', { title: 'Two' }],
    ['no rel', '<a>; rel=next; rel=last', {}],
    ['rev', '<a>; rel=next; rev=prev', { rev: 'prev' }],
    ['any token', '<a>; rel=next; type=text/html', { type: 'text/html' }],
    ['white space around ; and =', '<a> ;\ttitle = "Two" ; rel\r\n=\r\n next', { title: 'Two' }],
    ['between stray semicolons', '<a>;; title=Two ; ;rel=next;', { title: 'Two' }],
    ['none without a name', '<a>; =1; ="2"; rel=next', {}],
    ['commas, semicolons in quotes', '<a>; title="a, b; c=d"; rel=next', { title: 'a, b; c=d' }],
    ['a link in quotes', '<a>; title="<b>; rel=last"; rel=next', { title: '<b>; rel=last' }],
    ['escapes', String.raw`<a>; title="\"a\" \\ \b"; rel=next`, { title: String.raw`"a" \ b` }],
    ['an escape at the end', String.raw`<a>; rel=next; title="a\\"`, { title: 'a\\' }],
    ['an unclosed quote', '<a>; rel=next; title="a, b', { title: 'a, b' }],
    ['an unclosed escape', '<a>; rel=next; title="a\\', { title: 'a' }],
    ['single quotes as they are', "<a>; rel=next; title='a b'", { title: "'a b'" }],
  ])('%s', (_, header, expected) => expect(params(header)).toEqual(expected))

  it.each([
    ['percent-encoded UTF-8', "title*=UTF-8'de'n%C3%A4chste", { 'title*': 'nächste' }],
    ['the charset in any case', "TITLE*=utf-8''n%c3%a4chste", { 'title*': 'nächste' }],
    ['quotes around it', `title*="UTF-8''a, b's"`, { 'title*': "a, b's" }],
    ['title beside title*', "title=a; title*=UTF-8''b", { title: 'a', 'title*': 'b' }],
    ['not what ends early', "title*=UTF-8''%C3", {}],
    ['not what is no UTF-8', "title*=UTF-8''%C0%80", {}],
    ['not what is no hexadecimal', "title*=UTF-8''%ZZ", {}],
    ['not another charset', "title*=iso-8859-1'en'%C3%A4", {}],
    ['not what names no charset', 'title*=plain', {}],
    ['the first that decodes', "title*=UTF-8''%FF; title*=UTF-8''b", { 'title*': 'b' }],
  ])('decodes %s', (_, parameter, expected) =>
    expect(params(`<a>; rel=next; ${parameter}`)).toEqual(expected),
  )

  it('are the same for every relation of a link', () => {
    const links = parseLinkHeader('<https://x.test/>; rel="next last"; title=Two', base)
    expect(Object.fromEntries(links)).toEqual({
      next: { url: 'https://x.test/', params: new Map([['title', 'Two']]) },
      last: { url: 'https://x.test/', params: new Map([['title', 'Two']]) },
    })
  })
})

describe('several links', () => {
  it.each([
    ['joined fields', '<a>; rel=next, <b>; rel=last', ['next', 'last']],
    ['joined without a space', '<a>;rel=next,<b>;rel=last', ['next', 'last']],
    ['stray commas', ',, <a>; rel=next ,, ,<b>; rel=last,', ['next', 'last']],
    ['folded lines', '<a>;\r\n rel=next,\r\n\t<b>; rel=last', ['next', 'last']],
    ['no comma', '<a>; rel="next"\n<b>; rel="last"', ['next', 'last']],
    ['a link without parameters', '<a>, <b>; rel=last', ['last']],
    ['a broken tail', '<a>; rel=next, nonsense, <b>; rel=last', ['next']],
    ['a stray word', '<a>; rel="next" foo, <b>; rel=last', ['next']],
    ['a tail without ">"', '<a>; rel=next, <b; rel=last', ['next']],
    ['an unclosed quote', '<a>; rel=next, <b>; rel="last', ['next', 'last']],
    ['a broken start', 'nonsense, <b>; rel=last', []],
  ])('with %s', (_, header, relations) =>
    expect([...parseLinkHeader(header).keys()]).toEqual(relations),
  )
})

it('shows a link that is resolved late like any other', () => {
  const link = parseLinkHeader('<../others>; rel=next', base).get('next')
  expect(link).toEqual({ url: 'https://api.example.com/others', params: new Map() })
  expect({ ...link }.url).toBe('https://api.example.com/others')
  expect(JSON.parse(JSON.stringify(link))).toEqual({
    url: 'https://api.example.com/others',
    params: {},
  })
})
