import type { PageState } from '@paginated-query/core'
import { follow } from '@paginated-query/core/internal'
import { parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { renderInUrl } from './__fixtures__/renderInUrl.tsx'
import { useListSearchParams } from './useListSearchParams.ts'

const filters = {
  status: parseAsStringLiteral(['open', 'closed']),
  q: parseAsString.withDefault(''),
  company: parseAsInteger,
}

const render = (search = '', prefix?: string) =>
  renderInUrl(() => useListSearchParams({ filters, prefix }), search)
type Rendered = ReturnType<typeof render>

const stateOf = (view: Rendered) => view.result.current.state[0]
const update = (
  view: Rendered,
  to: (state: PageState) => PageState,
  history?: 'push' | 'replace',
) => view.change(() => view.result.current.state[1](to, history && { history }))

/** Walks as a person would: each page tells the next one's cursor. */
async function walk(view: Rendered, ...cursors: string[]) {
  for (const cursor of cursors) await update(view, (state) => follow(state, cursor))
}

beforeEach(() => sessionStorage.clear())
afterEach(() => window.history.replaceState(null, '', '/'))

describe('the trail of a cursor list', () => {
  it('survives a reload, and is not in the URL', async () => {
    const view = render()
    await walk(view, 'c2', 'c3', 'c4')
    const { url = '' } = view.written.at(-1) ?? {}
    expect(url).toBe('?page=4&cursor=c4')
    expect(stateOf(render(url)).trail).toEqual(['c2', 'c3'])
  })

  it('is known for every page walked, and after Back', async () => {
    await walk(render(), 'c2', 'c3', 'c4')
    expect(stateOf(render('?page=3&cursor=c3')).trail).toEqual(['c2'])
    expect(stateOf(render('?page=2&cursor=c2')).trail).toEqual([])
  })

  it('goes on from a link to page 2, whose way back is known', async () => {
    const view = render('?page=2&cursor=c2')
    await walk(view, 'c3', 'c4')
    expect(stateOf(render('?page=4&cursor=c4')).trail).toEqual(['c2', 'c3'])
  })

  it('is unknown for a link from somebody else', async () => {
    await walk(render(), 'c2', 'c3', 'c4')
    expect(stateOf(render('?page=4&cursor=theirs')).trail).toBeUndefined()
    expect(stateOf(render('?page=3&cursor=c4')).trail).toBeUndefined()
    expect(stateOf(render('?page=5&cursor=c4')).trail).toBeUndefined()
  })

  it.each(['?size=50&', '?sort=name&', '?status=open&'])(
    'belongs to its size, order and filters: not to %s',
    async (other) => {
      await walk(render(), 'c2', 'c3')
      expect(stateOf(render(`${other}page=3&cursor=c3`)).trail).toBeUndefined()
      const view = render(other)
      await walk(view, 'c2', 'd3')
      expect(stateOf(view).trail).toEqual(['c2'])
      expect(stateOf(render('?page=3&cursor=d3')).trail).toBeUndefined()
    },
  )

  it('belongs to the page of the app that shows the list', async () => {
    await walk(render(), 'c2', 'c3')
    window.history.replaceState(null, '', '/accounts')
    expect(stateOf(render('?page=3&cursor=c3')).trail).toBeUndefined()
  })

  it.each(['not JSON', 'null', '[]', '7', '{"c3":5}', '{"c3":"c3"}'])(
    'is unknown where the storage holds %s',
    async (text) => {
      await walk(render(), 'c2', 'c3')
      sessionStorage.setItem(sessionStorage.key(0) ?? '', text)
      expect(stateOf(render('?page=3&cursor=c3')).trail).toBeUndefined()
    },
  )

  it('is unknown where it leads in circles, however late the page', async () => {
    await walk(render(), 'c2', 'c3')
    sessionStorage.setItem(sessionStorage.key(0) ?? '', '{"c2":"c3","c3":"c2"}')
    expect(stateOf(render('?page=900000000&cursor=c3')).trail).toBeUndefined()
  })
})

describe('a browser that forbids storage', () => {
  const forbidden = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  afterEach(() => vi.restoreAllMocks())

  it('has the trail for as long as the page lasts', async () => {
    vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(forbidden)
    const view = render('?size=20')
    await walk(view, 'c2', 'c3')
    expect(stateOf(view).trail).toEqual(['c2'])
    expect(stateOf(render('?size=20&page=3&cursor=c3')).trail).toEqual(['c2'])
  })

  it('goes on with what it has, and writes it all when there is room again', async () => {
    const view = render('?size=30')
    await walk(view, 'c2', 'c3')
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden)
    await walk(view, 'c4')
    expect(stateOf(view).trail).toEqual(['c2', 'c3'])
    full.mockRestore()
    await walk(view, 'c5')
    expect(sessionStorage.getItem(sessionStorage.key(0) ?? '')).toContain('"c4":"c3","c5":"c4"')
    expect(stateOf(view).trail).toEqual(['c2', 'c3', 'c4'])
  })
})
