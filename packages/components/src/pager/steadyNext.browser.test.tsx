import '../styles.css'

import { numberedNav } from '@paginated-query/core'
import type { JSX } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page as browserPage } from 'vitest/browser'

import { cursorNav } from '../__fixtures__/navs.ts'
import { arabic } from '../language/arabic.ts'
import { english } from '../language/english.ts'
import { japanese } from '../language/japanese.ts'
import { PaginationProvider } from '../language/PaginationProvider.tsx'
import { Pager } from './Pager.tsx'

const container = document.createElement('div')
const roots: { unmount: () => void }[] = []

beforeEach(async () => {
  await browserPage.viewport(1200, 800)
  document.body.append(container)
})
afterEach(() => {
  for (const root of roots.splice(0)) root.unmount()
  container.remove()
})

/** Draws one state after the other, and lays each out. */
function drawer(): (element: JSX.Element) => void {
  const root = createRoot(container)
  roots.push(root)
  return (element) => flushSync(() => root.render(element))
}

/** Where Next of each pager stands, and how high the pager is: to a tenth of a pixel. */
const places = (): string[] =>
  [...container.querySelectorAll('nav')].map((nav) => {
    const { x, y, width } = nav.querySelector('[data-pq=next]')?.getBoundingClientRect() ?? {}
    return [x, y, width, nav.getBoundingClientRect().height].map((n) => n?.toFixed(1)).join(' ')
  })

const everyPage = Array.from({ length: 1204 }, (_, index) => index + 1)
/** Where the window begins to move, a number gets a digit more, and at the end. */
const digitsChange = [1, 4, 5, 9, 10, 11, 99, 100, 101, 999, 1000, 1001, 1200, 1201, 1204]
const nowhere = (): void => {}

const languages = [
  { name: 'the default font', language: english },
  { name: 'Arabic, with its own digits', language: arabic },
  { name: 'Japanese', language: japanese },
]
const widths = [{ width: 620 }, { width: 320 }]

/** Numbers and the compact form, as buttons and as links. */
const shapes = [
  { name: 'wide buttons', width: 620, move: { onPageChange: nowhere } },
  { name: 'narrow links', width: 320, move: { hrefFor: String } },
  { name: 'wide links', width: 620, move: { hrefFor: String } },
  { name: 'narrow buttons', width: 320, move: { onPageChange: nowhere } },
]

describe.each(languages)('in $name', ({ language }) => {
  /** Of the pages, those on which Next of any shape stands elsewhere than on page 1. */
  function movedOn(pages: readonly number[], shapeCount: number): number[] {
    const draw = drawer()
    const drawPage = (page: number): void => {
      draw(
        <PaginationProvider language={language}>
          {shapes.slice(0, shapeCount).map(({ name, width, move }) => (
            <div key={name} style={{ inlineSize: width }}>
              <Pager page={page} pageCount={1204} {...move} />
            </div>
          ))}
        </PaginationProvider>,
      )
    }
    drawPage(1)
    const first = places()
    expect(first).toHaveLength(shapeCount)
    return pages.filter((page) => {
      drawPage(page)
      return String(places()) !== String(first)
    })
  }

  it('holds Next still on each of 1,204 pages, wide and narrow [behaviour-steady-next] [look-row]', () => {
    expect(movedOn(everyPage, 2)).toEqual([])
  }, 60_000)

  it('holds Next still as a button and as a link, wide and narrow [behaviour-steady-next]', () => {
    expect(movedOn(digitsChange, 4)).toEqual([])
  })
})

it.each(['monospace', 'serif', 'fantasy'])(
  'holds Next still in %s, where a number gets a digit more [behaviour-steady-next]',
  (fontFamily) => {
    const draw = drawer()
    const seen = new Set<string>()
    for (const page of digitsChange) {
      draw(
        <div style={{ fontFamily, inlineSize: 620 }}>
          <Pager page={page} pageCount={1204} onPageChange={nowhere} />
        </div>,
      )
      seen.add(String(places()))
    }
    expect([...seen]).toHaveLength(1)
  },
)

it.each(languages)(
  'holds Next still where pages can only be followed, in $name [behaviour-steady-next]',
  ({ language }) => {
    const draw = drawer()
    const seen = new Set<string>()
    for (const page of [null, 1, 9, 10, 99, 100, 999, 1000, 1204]) {
      draw(
        <PaginationProvider language={language}>
          {widths.map(({ width }) => (
            <div key={width} style={{ inlineSize: width }}>
              <Pager nav={cursorNav({ page })} />
            </div>
          ))}
        </PaginationProvider>,
      )
      // "First page" is offered as long as the pager stands, before everything else.
      seen.add(String(places()))
    }
    expect([...seen]).toHaveLength(1)
  },
)

it.each([
  { width: 620, fontFamily: '' },
  { width: 620, fontFamily: 'DejaVu Sans, Verdana' },
  { width: 620, fontFamily: 'monospace' },
  { width: 320, fontFamily: '' },
])(
  'holds Next still when a count comes, is left out and comes again: %o [behaviour-unknown-totals]',
  (style) => {
    const draw = drawer()
    const seen = new Set<string>()
    for (const [page, pageCount] of [
      [3, null],
      [9, null],
      [10, null],
      [10, 118],
      [11, 118],
      [12, null],
      [100, null],
      [101, 999],
    ] as const) {
      draw(
        <div style={style}>
          <Pager nav={numberedNav({ page, pageCount, hasNext: true, goTo: nowhere })} />
        </div>,
      )
      seen.add(String(places()))
    }
    expect([...seen]).toHaveLength(1)
  },
)

it('holds Next still when the count comes for a page of four digits [behaviour-unknown-totals]', () => {
  const draw = drawer()
  const seen = [null, 6359].map((pageCount) => {
    draw(<Pager nav={numberedNav({ page: 1204, pageCount, hasNext: true, goTo: nowhere })} />)
    return String(places())
  })
  expect(seen[0]).toBe(seen[1])
})

it('moves nothing when a page loads, fails, or is the last [behaviour-pending] [look-states]', () => {
  const draw = drawer()
  const boxes = (): string =>
    [...container.querySelectorAll('nav, li, [data-pq=previous], [data-pq=next]')]
      .map((each) => each.getBoundingClientRect())
      .map(({ x, y, width, height }) => [x, y, width, height].join(' '))
      .join('\n')
  const options = { page: 118, pageCount: 118, goTo: nowhere }
  draw(<Pager nav={numberedNav({ ...options, page: 117 })} />)
  const atRest = boxes()
  for (const state of [
    options,
    { ...options, isPending: true },
    { ...options, failed: { page: 117, error: new Error('500') } },
  ]) {
    draw(<Pager nav={numberedNav(state)} />)
    container.querySelector('[data-pq=next]')?.setAttribute('data-pending', '')
    expect(boxes()).toBe(atRest)
    container.querySelector('[data-pq=next]')?.removeAttribute('data-pending')
  }
})
