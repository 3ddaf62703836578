import '../styles.css'

import type { JSX } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page as browserPage } from 'vitest/browser'

import { emulateTouch } from '../__fixtures__/media.ts'
import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { Pager } from './Pager.tsx'

const nowhere = (): void => {}

beforeEach(() => browserPage.viewport(1000, 600))
afterEach(async () => {
  await emulateTouch(false)
  document.documentElement.removeAttribute('style')
})

const shownControls = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('nav :is(a, button)')].filter((each) =>
    each.checkVisibility(),
  )
const smallest = (): number =>
  Math.min(
    ...shownControls().flatMap((each) => {
      const { width, height } = each.getBoundingClientRect()
      return [width, height]
    }),
  )

describe('targets', () => {
  const pagers = (
    <>
      <Pager nav={projectsNav({ page: 6 })} />
      <Pager nav={cursorNav({ page: null })} aria-label="cursor" />
      <Pager.Root nav={projectsNav({ page: 6 })} aria-label="parts">
        <Pager.First />
        <Pager.List>
          {(item) =>
            item.type === 'page' ? (
              <Pager.Page page={item.page} />
            ) : (
              <Pager.Gap from={item.from} to={item.to} onClick={nowhere} />
            )
          }
        </Pager.List>
        <Pager.Last />
      </Pager.Root>
    </>
  )

  it('are 36 px, and 44 for a finger [a11y-6]', async () => {
    await render(pagers)
    expect(smallest()).toBe(36)
    await emulateTouch(true)
    await expect.poll(smallest).toBe(44)
  })

  it.each([480, 320, 240, 200])(
    'are never under 24 px, in %i px neither [a11y-6]',
    async (width) => {
      await emulateTouch(true)
      await render(
        <div style={{ inlineSize: width }}>
          <Pager nav={projectsNav({ page: 6 })} slots={9} />
          <Pager page={500_000_000} pageCount={1_000_000_000} onPageChange={nowhere} />
        </div>,
      )
      expect(smallest()).toBeGreaterThanOrEqual(24)
    },
  )
})

const kinds: { kind: string; pager: JSX.Element }[] = [
  { kind: 'numbers', pager: <Pager page={12} pageCount={118} onPageChange={nowhere} /> },
  { kind: 'many pages', pager: <Pager page={1204} pageCount={6359} onPageChange={nowhere} /> },
  {
    kind: 'a billion pages',
    pager: <Pager page={999_999_999} pageCount={1_000_000_000} onPageChange={nowhere} />,
  },
  { kind: 'an unknown count', pager: <Pager page={12} pageCount={null} onPageChange={nowhere} /> },
  { kind: 'a cursor', pager: <Pager nav={cursorNav()} /> },
  { kind: 'a cursor without position', pager: <Pager nav={cursorNav({ page: null })} /> },
]

describe.each(kinds)('with $kind', ({ pager }) => {
  /** Previous and Next are wholly inside the window, and nothing scrolls sideways. */
  const expectInView = (): void => {
    const { scrollWidth, clientWidth } = document.documentElement
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    for (const end of document.querySelectorAll('[data-pq=previous], [data-pq=next]')) {
      const { left, right, width } = end.getBoundingClientRect()
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(clientWidth)
      expect(width).toBeGreaterThanOrEqual(24)
    }
  }

  // 1,280 px at 400 % are 320, and phones are no wider.
  it.each([320, 240])(
    'fits a window of %i px, for a mouse and for a finger [a11y-7] [look-container]',
    async (width) => {
      await browserPage.viewport(width, 600)
      await render(pager)
      expectInView()
      await emulateTouch(true)
      expectInView()
    },
  )

  it('fits 320 px with text twice as large [a11y-7]', async () => {
    await browserPage.viewport(320, 600)
    document.documentElement.style.fontSize = '200%'
    await render(pager)
    expectInView()
  })
})

const spaced =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'

describe.each([
  { text: 'spaced as WCAG asks', css: spaced },
  { text: 'twice as large', css: ':root { font-size: 200% }' },
])('text $text', ({ css }) => {
  it.each([
    [118, 1000],
    [1204, 1000],
    [1204, 320],
  ])('stays inside its control, of %i pages in %i px [a11y-7]', async (pageCount, width) => {
    await render(
      <div style={{ inlineSize: width }}>
        <style>{css}</style>
        <Pager page={pageCount - 1} pageCount={pageCount} onPageChange={nowhere} />
      </div>,
    )
    const range = document.createRange()
    const boxes = [...document.querySelectorAll('[data-pq=page], [data-pq=compact]')]
    for (const each of boxes.filter((box) => box.checkVisibility())) {
      range.selectNodeContents(each.querySelector('[aria-hidden]') ?? each)
      const text = range.getBoundingClientRect()
      const box = each.getBoundingClientRect()
      expect(text.left, each.textContent).toBeGreaterThanOrEqual(box.left)
      expect(text.right, each.textContent).toBeLessThanOrEqual(box.right)
      expect(text.height, each.textContent).toBeLessThanOrEqual(box.height + 0.5)
    }
  })
})
