import '../styles.css'

import type { PageNav } from '@paginated-query/core'
import type { JSX } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page as browserPage, userEvent } from 'vitest/browser'

import { emulateTouch } from '../__fixtures__/media.ts'
import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { languages } from '../language/__fixtures__/languages.ts'
import { PaginationProvider } from '../language/PaginationProvider.tsx'
import { PaginationBar } from './PaginationBar.tsx'
import { overflowing, rowsOf } from './__fixtures__/layout.ts'

type Language = (typeof languages)[number][1]

const failed = { page: 118, error: new Error('500') }
const moved = { reason: 'beyondEnd', from: 999 } as const

/** What a list goes through, from the page before the last. */
const states: Readonly<Record<string, PageNav>> = {
  rest: projectsNav({ page: 117 }),
  'the first load': projectsNav({ page: 117, total: null, pageCount: null, isPending: true }),
  pending: projectsNav({ page: 118, isPending: true }),
  'the last, short page': projectsNav({ page: 118 }),
  failure: projectsNav({ page: 117, failed }),
  'a move': projectsNav({ page: 118, moved }),
}

const widths = [1280, 960, 720, 560, 480, 400, 320, 240]

function Bar({
  nav,
  width,
  language,
}: {
  nav: PageNav
  width: number
  language?: Language | undefined
}): JSX.Element {
  return (
    <div style={{ inlineSize: width }}>
      <PaginationProvider language={language}>
        <PaginationBar nav={nav} />
      </PaginationProvider>
    </div>
  )
}

/** Where everything stands that can be pressed or typed into, and where the bar ends. */
function places(container: Element): string[] {
  const controls = container.querySelectorAll(
    'nav button, nav a, nav [data-pq=compact], select, input, [data-pq=pagination-bar], [data-pq=status]',
  )
  return [...controls]
    .filter((each) => each.checkVisibility())
    .map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect()
      const box = [x, y, width, height].map(Math.round).join(' ')
      return `${each.getAttribute('data-pq') ?? each.tagName}: ${box}`
    })
}

/** The spacing that people may set for themselves (WCAG 1.4.12). */
const widelySpaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

const button = (name: string): HTMLElement =>
  browserPage.getByRole('button', { name, exact: true }).element() as HTMLElement

beforeEach(() => browserPage.viewport(1320, 900))
afterEach(async () => {
  await emulateTouch(false)
  document.documentElement.removeAttribute('style')
})

describe.each(languages)('PaginationBar in %s', (_, language) => {
  it.each(widths)(
    'fits in %i px, whatever it has to say [a11y-7] [look-container]',
    async (width) => {
      const { container, rerender } = await render(
        <Bar nav={projectsNav()} {...{ width, language }} />,
      )
      const navs = { ...states, cursor: cursorNav(), 'a cursor that fails': cursorNav({ failed }) }
      for (const [state, nav] of Object.entries(navs)) {
        await rerender(<Bar {...{ nav, width, language }} />)
        expect(overflowing(container), state).toEqual([])
        for (const name of [language.messages.previousPage, language.messages.nextPage]) {
          expect(button(name).checkVisibility(), `${name}, ${state}`).toBe(true)
        }
      }
    },
  )

  it.each(widths)('moves nothing in %i px when anything happens [look-states]', async (width) => {
    const [first = cursorNav(), ...others] = Object.values(states)
    const { container, rerender } = await render(<Bar nav={first} {...{ width, language }} />)
    const atRest = places(container)
    expect(atRest.length).toBeGreaterThan(5)
    const shifted: Record<string, string[]> = {}
    for (const nav of others) {
      await rerender(<Bar {...{ nav, width, language }} />)
      const state = Object.keys(states).find((key) => states[key] === nav) ?? ''
      const differing = places(container).filter((each) => !atRest.includes(each))
      if (differing.length > 0) shifted[state] = differing
    }
    expect(shifted).toEqual({})
  })
})

describe('PaginationBar', () => {
  it.each([
    [1280, ['status pager jump size']],
    [560, ['status pager jump size']],
    [559, ['status', 'pager', 'jump size']],
    [240, ['status', 'pager', 'jump size']],
  ])('in %i px has the rows %o [look-row] [look-container]', async (width, rows) => {
    const { container } = await render(<Bar nav={projectsNav({ page: 3 })} width={width} />)
    expect(rowsOf(container)).toEqual(rows)
  })

  it.each([
    [1280, true],
    [1120, true],
    [960, true],
    [880, true],
    [560, false],
    [480, true],
    [479, false],
  ])('in %i px shows page numbers: %s [look-container]', async (width, isNumbered) => {
    await render(<Bar nav={projectsNav({ page: 3 })} width={width} />)
    expect(browserPage.getByRole('button', { name: 'Page 118' }).elements()).toHaveLength(
      isNumbered ? 1 : 0,
    )
  })

  it('gives nine slots for thousands of pages the room that their numbers need [look-container]', async () => {
    const nav = projectsNav({ page: 3, pageCount: 6359 })
    await render(
      <div style={{ inlineSize: 1100 }}>
        <PaginationBar nav={nav} slots={9} />
      </div>,
    )
    await expect.element(browserPage.getByRole('button', { name: 'Page 6,359' })).toBeVisible()
  })

  it('moves nothing when the jump refuses, or the server changes the size [look-states]', async () => {
    const { container, rerender } = await render(<Bar nav={projectsNav()} width={560} />)
    const atRest = places(container)
    await userEvent.type(browserPage.getByRole('textbox'), '119{Enter}')
    const error = browserPage.getByText('Enter a page from 1 to 118')
    await expect.element(error).toBeVisible()
    expect(places(container)).toEqual(atRest)
    await userEvent.selectOptions(browserPage.getByRole('combobox'), '100')
    await rerender(<Bar nav={projectsNav({ isPending: true })} width={560} />)
    await rerender(<Bar nav={projectsNav({ pageSize: 50 })} width={560} />)
    const note = browserPage.getByText('This list shows 50 rows per page, not 100')
    await expect.element(note).toBeVisible()
    expect(overflowing(container)).toEqual([])
    expect(places(container).map((each) => each.replace(/ \d+ \d+$/, ''))).toEqual(
      atRest.map((each) => each.replace(/ \d+ \d+$/, '')),
    )
  })

  it.each(languages)('fits 320 px of text twice as large, in %s [a11y-7]', async (_, language) => {
    document.documentElement.style.fontSize = '200%'
    const { container, rerender } = await render(
      <Bar nav={projectsNav()} {...{ language }} width={320} />,
    )
    for (const [state, nav] of Object.entries(states)) {
      await rerender(<Bar {...{ nav, language }} width={320} />)
      expect(overflowing(container), state).toEqual([])
    }
  })

  it.each([1280, 560, 320])(
    'clips no text that is spaced wider, in %i px [a11y-7]',
    async (width) => {
      const bar = (nav: PageNav): JSX.Element => (
        <>
          <style>{widelySpaced}</style>
          <Bar nav={nav} width={width} />
        </>
      )
      const { container, rerender } = await render(bar(projectsNav()))
      const row = container.querySelector('[data-pq=bar-row]')
      for (const [state, nav] of Object.entries(states)) {
        await rerender(bar(nav))
        expect(overflowing(container), state).toEqual([])
        const clipped = [...(row?.querySelectorAll('*') ?? [])].filter(
          (each) =>
            getComputedStyle(each).overflowX !== 'visible' &&
            each.clientWidth > 1 &&
            each.scrollWidth > each.clientWidth,
        )
        expect(clipped, state).toEqual([])
      }
    },
  )

  it.each(widths)('gives a finger 44 px for each control, in %i px [a11y-6]', async (width) => {
    await emulateTouch(true)
    const { container } = await render(
      <Bar nav={projectsNav({ page: 117, failed })} width={width} />,
    )
    await expect.poll(() => container.querySelector('select')?.offsetHeight).toBe(44)
    const controls = [...container.querySelectorAll<HTMLElement>('button, select, input')].filter(
      (each) => each.checkVisibility(),
    )
    for (const { offsetHeight, offsetWidth } of controls) {
      expect(offsetHeight).toBeGreaterThanOrEqual(44)
      expect(offsetWidth).toBeGreaterThanOrEqual(24)
    }
    expect(overflowing(container)).toEqual([])
  })
})
