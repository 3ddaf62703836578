import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { laravelPages, type LaravelLink, type LaravelPages } from './laravelLinks.ts'

const projects = 'https://classic-api.contractorscloud.com/api/v1/projects?page%5Bnumber%5D='

const edge = (url: string | null, label = 'pagination.previous'): LaravelLink => ({
  url,
  label,
  active: false,
})
const dots: LaravelLink = { url: null, label: '...', active: false }
const to = (page: number, active = false): LaravelLink => ({
  url: `${projects}${page}`,
  label: String(page),
  active,
})

/** `1 … 5 [6] 7 … 12`, so that a test reads like the pager looks. */
const draw = ({ page, items }: LaravelPages): string =>
  items
    .map((item) => {
      if (item.type === 'gap') return `…(${item.from}–${item.to})`
      return item.page === page ? `[${item.page}]` : String(item.page)
    })
    .join(' ')

describe('laravelPages', () => {
  it('reads the sample of the Contractors Cloud documentation', () => {
    const links = [
      edge(null, '« Previous'),
      to(1, true),
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((page) => to(page)),
      dots,
      to(117),
      to(118),
      edge(`${projects}2`, 'Next »'),
    ]
    const pages = laravelPages(links)
    expect(draw(pages)).toBe('[1] 2 3 4 5 6 7 8 9 10 …(11–116) 117 118')
    expect(pages).toMatchObject({ page: 1, pageCount: 118, hasPrevious: false, hasNext: true })
  })

  it('reads two gaps', () => {
    const links = [
      edge(`${projects}49`),
      to(1),
      to(2),
      dots,
      ...[47, 48, 49].map((page) => to(page)),
      to(50, true),
      ...[51, 52, 53].map((page) => to(page)),
      dots,
      to(117),
      to(118),
      edge(`${projects}51`),
    ]
    expect(draw(laravelPages(links))).toBe('1 2 …(3–46) 47 48 49 [50] 51 52 53 …(54–116) 117 118')
  })

  it.each([
    ['raw translation keys', 'pagination.previous', 'pagination.next'],
    ['entities', '&laquo; Previous', 'Next &raquo;'],
    ['another language with numbers in it', 'Seite 1', 'Seite 3'],
    ['each other’s names', 'Next', 'Previous'],
  ])('knows previous and next by position, though labelled with %s', (_, previous, next) => {
    const links = [edge(`${projects}1`, previous), to(1), to(2, true), edge(null, next)]
    expect(laravelPages(links)).toEqual({
      page: 2,
      pageCount: 2,
      hasPrevious: true,
      hasNext: false,
      items: [
        { type: 'page', page: 1 },
        { type: 'page', page: 2 },
      ],
    })
  })

  it.each<[string, Partial<LaravelLink>, number]>([
    ['its page', { page: 7, url: '/projects?page=8', label: '9' }, 7],
    ['the encoded page[number]', { url: '/projects?page%5Bnumber%5D=8', label: '9' }, 8],
    ['the plain page[number]', { url: '/projects?page[number]=8&page[size]=5', label: '9' }, 8],
    ['page', { url: 'http://example.com/projects?sort=-name&page=8#list', label: '9' }, 8],
    ['the digits of the label', { url: '/projects?projects_page=8', label: '9' }, 9],
    ['an integer label', { url: '/projects/page/8', label: 9 }, 9],
    ['the label where page is no number', { url: '/projects?page=eight', label: '9' }, 9],
    ['the url where page is null', { url: '/projects?page=8', page: null, label: '…' }, 8],
  ])('takes the page number from %s', (_, link, page) => {
    const entry: LaravelLink = { url: null, label: '', active: true, ...link }
    expect(laravelPages([edge(null), entry, edge(null)]).page).toBe(page)
  })

  it('knows no current page beyond the end, and the way back', () => {
    const links = [edge(`${projects}199`), to(1), to(2), edge(null)]
    expect(laravelPages(links)).toMatchObject({ page: null, pageCount: 2, hasPrevious: true })
  })

  it('lists the page instead of a gap that would hide it alone', () => {
    expect(draw(laravelPages([edge(null), to(1, true), dots, to(3), edge(null)]))).toBe('[1] 2 3')
  })

  it.each([
    ['nothing', []],
    ['one entry', [edge('/?page=2')]],
    ['no page between previous and next', [edge(null), edge(null)]],
    ['gaps only', [edge(null), dots, dots, edge(null)]],
  ])('knows nothing from %s', (_, links) => {
    expect(laravelPages(links)).toEqual({
      page: null,
      pageCount: null,
      hasPrevious: false,
      hasNext: false,
      items: [],
    })
  })

  it('lists pages in order and throws at nothing', () => {
    const entry = fc.record(
      {
        url: fc.oneof(
          fc.constant(null),
          fc.string(),
          fc.nat().map((n) => `?page=${n}`),
        ),
        label: fc.oneof(fc.string(), fc.double(), fc.nat().map(String)),
        active: fc.boolean(),
        page: fc.oneof(fc.constant(null), fc.double(), fc.nat()),
      },
      { requiredKeys: ['url', 'label', 'active'] },
    )
    fc.assert(
      fc.property(fc.array(entry), (links) => {
        const { items } = laravelPages(links)
        const pages = items.flatMap((item) => (item.type === 'page' ? [item.page] : []))
        expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b))
        for (const item of items) if (item.type === 'gap') expect(item.from).toBeLessThan(item.to)
      }),
    )
  })
})
