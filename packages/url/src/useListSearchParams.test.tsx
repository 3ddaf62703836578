import type { PageState } from '@paginated-query/core'
import { createParser, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { renderInUrl } from './__fixtures__/renderInUrl.tsx'
import { useListSearchParams } from './useListSearchParams.ts'

const filters = {
  status: parseAsStringLiteral(['open', 'closed']),
  q: parseAsString.withDefault(''),
  company: parseAsInteger,
}
const byName = [{ field: 'name', descending: false }]

const render = (search = '', prefix?: string) =>
  renderInUrl(() => useListSearchParams({ filters, prefix }), search)
type Rendered = ReturnType<typeof render>

const stateOf = (view: Rendered) => view.result.current.state[0]
const hrefOf = (view: Rendered, state: PageState) => view.result.current.state[2]?.(state)
const update = (
  view: Rendered,
  to: (state: PageState) => PageState,
  history?: 'push' | 'replace',
) => view.change(() => view.result.current.state[1](to, history && { history }))
const goTo = (view: Rendered, page: number) => update(view, (state) => ({ ...state, page }))

beforeEach(() => sessionStorage.clear())
afterEach(() => window.history.replaceState(null, '', '/'))

describe('what is read', () => {
  it.each([
    ['', { page: 1 }],
    ['?page=3', { page: 3 }],
    ['?page=3&size=50', { page: 3, pageSize: 50 }],
    ['?page=2&cursor=abc', { page: 2, cursor: 'abc' }],
    ['?page=abc', { page: 1 }],
    ['?page=0', { page: 1 }],
    ['?page=-2', { page: 1 }],
    ['?page=1.5', { page: 1 }],
    ['?page=1e3', { page: 1 }],
    ['?page=', { page: 1 }],
    ['?page=99999999999999999999', { page: 1 }],
    ['?size=-1', { page: 1 }],
    ['?size=0&page=2', { page: 2 }],
    ['?cursor=left-over', { page: 1 }],
    ['?page=abc&cursor=left-over', { page: 1 }],
  ])('%s is %o', (search, state) => {
    const view = render(search)
    expect(stateOf(view)).toMatchObject(state)
    expect(stateOf(view).pageSize).toBe((state as PageState).pageSize)
    expect(stateOf(view).cursor).toBe((state as PageState).cursor)
    expect(view.written).toEqual([])
  })

  it.each([
    ['?sort=-created_at,name', [{ field: 'created_at', descending: true }, ...byName]],
    ['?sort=', []],
    ['?sort=-,,', []],
    ['', []],
  ])('the order of %s is %o', (search, sort) => {
    expect(render(search).result.current.sort).toEqual(sort)
  })

  it('has the filters by their parsers, with null or their default for what does not parse', () => {
    const view = render('?status=lost&company=7')
    expect(view.result.current.filters).toEqual({ status: null, q: '', company: 7 })
  })
})

describe('what nobody understands', () => {
  const sortable = ['name', 'created_at']
  const opened = async (search: string) => {
    const view = renderInUrl(() => useListSearchParams({ filters, sortable }), search)
    await view.change(() => {})
    return view
  }

  it.each([
    ['?page=abc', ''],
    ['?page=-3&size=50', '?size=50'],
    ['?page=1e9&tab=open', '?tab=open'],
    ['?size=0&page=2', '?page=2'],
    ['?cursor=left-over', ''],
    ['?page=1&cursor=left-over', '?page=1'],
    ['?page=abc&cursor=left-over&size=no', ''],
    ['?sort=salary', ''],
    ['?sort=name,salary&page=2', '?page=2'],
    ['?status=lost&company=7', '?company=7'],
  ])('is taken out of %s in one update, in place of its entry', async (search, url) => {
    const { written } = await opened(search)
    expect(written).toEqual([{ url, history: 'replace' }])
  })

  it.each(['', '?page=1', '?page=3&cursor=c3&size=20', '?sort=-name,created_at&status=open&q='])(
    'is nothing of %s',
    async (search) => expect((await opened(search)).written).toEqual([]),
  )

  it('is a filter at which its parser throws', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const strict = createParser({
      parse: (text) => {
        if (text !== 'open') throw new Error('not a status')
        return text
      },
      serialize: String,
    })
    const view = renderInUrl(
      () => useListSearchParams({ filters: { status: strict } }),
      '?status=lost&page=3',
    )
    await view.change(() => {})
    expect(view.result.current.filters).toEqual({ status: null })
    expect(view.written).toEqual([{ url: '?page=3', history: 'replace' }])
    vi.restoreAllMocks()
  })

  it('is taken from its list alone', async () => {
    const view = renderInUrl(
      () => [
        useListSearchParams({ prefix: 'projects' }),
        useListSearchParams({ prefix: 'accounts' }),
      ],
      '?projects.page=abc&accounts.page=3&page=abc',
    )
    await view.change(() => {})
    expect(view.written).toEqual([{ url: '?accounts.page=3&page=abc', history: 'replace' }])
  })

  it('counts as not there: an order by a field that is not sortable', async () => {
    expect((await opened('?sort=-salary')).result.current.sort).toEqual([])
    expect((await opened('?sort=-name')).result.current.sort).toEqual([
      { field: 'name', descending: true },
    ])
  })
})

describe('what is written', () => {
  it('is the page, the size and the cursor, and reads back as the same state', async () => {
    const view = render()
    const state = { page: 2, pageSize: 50, cursor: 'c/2+ &=' }
    await update(view, () => state)
    expect(view.written).toHaveLength(1)
    expect(stateOf(view)).toMatchObject(state)
    expect(stateOf(render(view.written[0]?.url))).toMatchObject(state)
  })

  it('leaves page 1 out, and the URL clean', async () => {
    const view = render('?page=2&cursor=c2')
    await goTo(view, 1)
    expect(view.written).toEqual([{ url: '', history: 'push' }])
  })

  it('is one update for a filter or an order and the page that it resets', async () => {
    const view = render('?page=7&cursor=c7&size=50')
    await view.change(() => view.result.current.setFilters({ status: 'open' }))
    expect(view.written).toEqual([{ url: '?size=50&status=open', history: 'push' }])
    await goTo(view, 3)
    await view.change(() => view.result.current.setSort(byName))
    expect(view.written.slice(2)).toEqual([
      { url: '?size=50&status=open&sort=name', history: 'push' },
    ])
    expect(stateOf(view)).toEqual({ page: 1, pageSize: 50 })
    await view.change(() => view.result.current.setSort([]))
    await view.change(() => view.result.current.setFilters({ status: null }))
    expect(view.written.at(-1)?.url).toBe('?size=50')
  })

  it('is a history entry for a move, and takes the place of one for a correction', async () => {
    const view = render('?page=99')
    await update(view, () => ({ page: 10 }), 'replace')
    await update(view, () => ({ page: 9 }), 'push')
    await update(view, () => ({ page: 8 }))
    expect(view.written.map(({ history }) => history)).toEqual(['replace', 'push', 'push'])
  })

  it('lands on +5 after five quick updates, with one entry', async () => {
    const view = render('?page=3')
    await view.change(() => {
      const [, set] = view.result.current.state
      for (let press = 0; press < 5; press += 1)
        set((state) => ({ ...state, page: state.page + 1 }), { history: 'push' })
    })
    expect(stateOf(view).page).toBe(8)
    expect(view.written).toEqual([{ url: '?page=8', history: 'push' }])
  })

  it('is nothing where nothing changes', async () => {
    const view = render('?page=3&status=open&sort=name')
    await update(view, (state) => state)
    await update(view, (state) => ({ ...state, list: 'of the hook' }))
    const first = render('?status=open&sort=name')
    await first.change(() => first.result.current.setFilters({ status: 'open' }))
    await first.change(() => first.result.current.setFilters({ q: '' }))
    await first.change(() => first.result.current.setSort([...byName]))
    expect([...view.written, ...first.written]).toEqual([])
  })

  it('keeps two lists of one page apart', async () => {
    const view = renderInUrl(() => ({
      projects: useListSearchParams({ prefix: 'projects', filters }),
      accounts: useListSearchParams({ prefix: 'accounts' }),
    }))
    await view.change(() => {
      view.result.current.projects.state[1](() => ({ page: 3 }))
      view.result.current.accounts.state[1](() => ({ page: 5, pageSize: 10 }))
    })
    await view.change(() => view.result.current.projects.setFilters({ q: 'x' }))
    expect(view.written.at(-1)?.url).toBe('?accounts.page=5&accounts.size=10&projects.q=x')
    expect(view.result.current.projects.state[0]).toEqual({ page: 1 })
    expect(view.result.current.accounts.state[0]).toEqual({ page: 5, pageSize: 10 })
  })
})

describe('the address of a state', () => {
  it('keeps other parameters and other lists', () => {
    window.history.replaceState(null, '', '/?tab=open&accounts.page=2&projects.page=3')
    const view = render('?tab=open&accounts.page=2&projects.page=3', 'projects')
    expect(hrefOf(view, { page: 4 })).toBe('?tab=open&accounts.page=2&projects.page=4')
    expect(hrefOf(view, { page: 1 })).toBe('?tab=open&accounts.page=2')
  })

  it('is a lone "?" where nothing is left, for "" would be this page', () => {
    window.history.replaceState(null, '', '/?page=3')
    expect(hrefOf(render('?page=3'), { page: 1 })).toBe('?')
  })

  it('has the filter that was just set, before the browser knows of it', async () => {
    const view = render('?page=3')
    await view.change(() => view.result.current.setFilters({ status: 'open' }))
    expect(hrefOf(view, { page: 2 })).toBe('?status=open&page=2')
  })
})

it.each(['page', 'size', 'cursor', 'sort'])('refuses a filter called %s', (name) => {
  expect(() =>
    renderInUrl(() => useListSearchParams({ filters: { [name]: parseAsString } })),
  ).toThrow(`[paginated-query] A filter is called \`${name}\``)
})
