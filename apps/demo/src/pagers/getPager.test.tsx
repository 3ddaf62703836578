import {
  english,
  french,
  german,
  japanese,
  Pager,
  PaginationBar,
  PaginationProvider,
  arabic,
  type PaginationLanguage,
} from '@paginated-query/components'
import { cursorNav, numberedNav } from '@paginated-query/core'
import { getPager } from '@paginated-query/testing'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

interface ListProps {
  language?: PaginationLanguage
  name?: string
  pageCount?: number
  startsAt?: number
  isLinked?: boolean
}

function List({
  language = english,
  name,
  pageCount = 118,
  startsAt = 1,
  isLinked = false,
}: ListProps) {
  const [page, setPage] = useState(startsAt)
  const [pageSize, setPageSize] = useState(30)
  const nav = numberedNav({
    page,
    pageCount,
    pageSize,
    sizeLimits: { default: 30, min: 1, max: 100 },
    total: { count: 3531, precision: 'exact' },
    goTo: setPage,
    setPageSize,
    href: isLinked ? (to) => `?page=${to}` : undefined,
  })
  const messages = name === undefined ? {} : { pagination: language.messages.paginationOf(name) }
  return (
    <PaginationProvider language={language} messages={messages}>
      <PaginationBar nav={nav} />
    </PaginationProvider>
  )
}

describe.each([
  ['English buttons', english, false],
  ['English links', english, true],
  ['German buttons', german, false],
  ['French links', french, true],
  ['Arabic buttons', arabic, false],
  ['Japanese links', japanese, true],
] as const)('%s', (_, language, isLinked) => {
  const draw = (props: ListProps = {}) => {
    render(<List {...{ language, isLinked }} {...props} />)
    return getPager(screen, { user: userEvent, language })
  }

  it('are pressed by their number, and tell which page is current', async () => {
    const pager = draw()
    expect(await pager.current()).toBe(1)
    expect(await pager.pages()).toEqual([1, 2, 3, 4, 5, 118])
    await pager.goTo(5)
    expect(await pager.current()).toBe(5)
    expect(await pager.pages()).toEqual([1, 4, 5, 6, 118])
    await pager.next()
    await pager.next()
    await pager.previous()
    expect(await pager.current()).toBe(6)
  })

  it('are found by numbers of four digits', async () => {
    const pager = draw({ pageCount: 1300, startsAt: 1204 })
    expect(await pager.pages()).toEqual([1, 1203, 1204, 1205, 1300])
    await pager.goTo(1300)
    expect(await pager.current()).toBe(1300)
  })

  it('come with a field, a size and a status', async () => {
    const pager = draw()
    await pager.jumpTo(40)
    expect(await pager.current()).toBe(40)
    expect(await pager.pageSize()).toBe(30)
    await pager.setPageSize(50)
    expect(await pager.pageSize()).toBe(50)
    await pager.goTo(1)
    const written = (3531).toLocaleString(language.locale)
    await waitFor(async () => {
      const said = await pager.status()
      expect(said).toBe(
        language.messages.rowsSpoken(
          (1).toLocaleString(language.locale),
          (50).toLocaleString(language.locale),
          { count: 3531, precision: 'exact', written },
        ),
      )
    })
  })
})

it('goes to the ends where the pager has them', async () => {
  function Ends() {
    const [page, setPage] = useState(60)
    return (
      <Pager.Root page={page} pageCount={118} onPageChange={setPage}>
        <Pager.First />
        <Pager.List />
        <Pager.Last />
      </Pager.Root>
    )
  }
  render(<Ends />)
  const pager = getPager(screen, { user: userEvent })
  await pager.last()
  expect(await pager.current()).toBe(118)
  await pager.first()
  expect(await pager.current()).toBe(1)
})

it('knows a list of cursors by the number it shows, if it shows one', async () => {
  const goNext = vi.fn()
  const moves = { goFirst: vi.fn(), goPrevious: vi.fn(), goNext }
  const { rerender } = render(
    <Pager nav={cursorNav({ page: 4, hasPrevious: true, hasNext: true, ...moves })} />,
  )
  const pager = getPager(screen, { user: userEvent })
  expect(await pager.current()).toBe(4)
  expect(await pager.pages()).toEqual([])
  await pager.next()
  expect(goNext).toHaveBeenCalledOnce()
  rerender(<Pager nav={cursorNav({ page: null, hasPrevious: true, hasNext: true, ...moves })} />)
  expect(await pager.current()).toBeNull()
  await pager.first()
  expect(moves.goFirst).toHaveBeenCalledOnce()
})

it('tells what failed, and tries again', async () => {
  const retry = vi.fn()
  const draw = (failed: { page: number; error: Error } | null) => (
    <PaginationBar nav={numberedNav({ page: 1, pageCount: 118, goTo: () => {}, failed, retry })} />
  )
  const { rerender } = render(draw(null))
  const pager = getPager(screen, { user: userEvent })
  expect(await pager.failed()).toBeNull()
  rerender(draw({ page: 2, error: new Error('500') }))
  expect(await pager.failed()).toBe("Page 2 couldn't be loaded.")
  await pager.retry()
  expect(retry).toHaveBeenCalledOnce()
})

it('takes one of several pagers by its name, or by where it stands', async () => {
  render(
    <>
      <section aria-label="Projects">
        <List name="Projects" />
      </section>
      <section aria-label="Accounts">
        <List name="Accounts" startsAt={3} />
      </section>
    </>,
  )
  expect(await getPager(screen, { user: userEvent, name: 'Accounts' }).current()).toBe(3)
  await expect(getPager(screen, { user: userEvent, name: 'Projects' }).status()).rejects.toThrow(
    '2 status regions say something',
  )
  const projects = getPager(within(screen.getByRole('region', { name: 'Projects' })), {
    user: userEvent,
  })
  await projects.jumpTo(7)
  expect(await projects.current()).toBe(7)
  await expect(getPager(screen, { user: userEvent }).current()).rejects.toThrow(
    '2 pagers are named "Pagination", so it isn\'t known which one is meant: ' +
      '"Projects: Pagination", "Accounts: Pagination". Pass `name`',
  )
  await expect(getPager(screen, { user: userEvent, name: 'Projects' }).jumpTo(7)).rejects.toThrow(
    'There are 2 of textbox named "Go to page"',
  )
})

describe('what cannot be done', () => {
  it.each([
    ['an end of the list', 'next', 118, '"Next page" leads nowhere from here'],
    ['the other end', 'previous', 1, '"Previous page" leads nowhere from here'],
    ['a control that is not drawn', 'last', 1, 'The pager shows no "Last page"; it shows: "Prev'],
  ] as const)('is told: %s', async (_, move, startsAt, message) => {
    render(<List startsAt={startsAt} />)
    await expect(getPager(screen, { user: userEvent })[move]()).rejects.toThrow(message)
  })

  it('is told: a page that is not shown', async () => {
    render(<List />)
    await expect(getPager(screen, { user: userEvent }).goTo(40)).rejects.toThrow(
      'The pager shows no "Page 40"; it shows: "Previous page", "Page 1", "Page 2", "Page 3", ' +
        '"Page 4", "Page 5", "Page 118", "Next page". Press one of these, use `jumpTo`',
    )
  })

  it('is told: a page and a size that there are not', async () => {
    render(<List />)
    const pager = getPager(screen, { user: userEvent })
    await expect(pager.jumpTo(119)).rejects.toThrow(
      'The field "Go to page" refused 119: "Enter a page from 1 to 118"',
    )
    await expect(pager.setPageSize(33)).rejects.toThrow(
      "33 isn't among the page sizes: 10, 25, 30, 50, 100",
    )
  })

  it('is told: a pager of another language or name', async () => {
    render(<List language={german} />)
    await expect(getPager(screen, { user: userEvent }).next()).rejects.toThrow(
      'There is no pager named "Pagination"; the navigations here: "Seitenauswahl". ' +
        'Pass its name as `name`, the words it speaks as `language`',
    )
  })
})
