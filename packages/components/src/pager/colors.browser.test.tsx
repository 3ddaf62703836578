import '../styles.css'

import { numberedNav } from '@paginated-query/core'
import type { JSX } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page as browserPage, userEvent } from 'vitest/browser'

import { edgeContrast, textContrast } from '../__fixtures__/contrast.ts'
import { emulateMedia } from '../__fixtures__/media.ts'
import { projectsNav } from '../__fixtures__/navs.ts'
import { Pager } from './Pager.tsx'

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`There is no ${selector}`)
  return found
}
const button = (name: string): HTMLElement =>
  browserPage.getByRole('button', { name, exact: true }).element() as HTMLElement

function Themed({ theme }: { theme: string }): JSX.Element {
  const failed = { page: 4, error: new Error('500') }
  return (
    // Without transitions, so that a colour is there as soon as its state is.
    <div style={{ colorScheme: theme, background: 'var(--pq-surface)', inlineSize: 600 }}>
      <style>{'[data-pq] { --pq-duration: 0s }'}</style>
      <Pager nav={{ ...projectsNav({ page: 3 }), failed }} />
      <div style={{ inlineSize: 300 }}>
        <Pager nav={projectsNav({ page: 3 })} aria-label="narrow" />
      </div>
      <Pager
        nav={numberedNav({ page: 1, pageCount: null, hasNext: true, goTo: () => {} })}
        aria-label="unknown"
      />
    </div>
  )
}

beforeEach(() => browserPage.viewport(1000, 600))
afterEach(async () => {
  await emulateMedia({})
  await userEvent.unhover(document.body)
})

const themes = ['light', 'dark']

it.each(themes)('is legible at rest: 4.5 to 1, %s [a11y-8]', async (theme) => {
  await render(<Themed theme={theme} />)
  const texts = {
    page: button('Page 5'),
    current: find('[data-pq=page][data-current]'),
    failed: button('Page 4'),
    gap: find('[data-pq=gap]'),
    compact: find('[data-pq=compact]'),
    label: find('[data-pq=label]'),
    arrow: find('[data-pq=next]'),
  }
  for (const [what, element] of Object.entries(texts)) {
    expect(textContrast(element), what).toBeGreaterThanOrEqual(4.5)
  }
})

it.each(themes)(
  'stays legible and as large under the pointer, and while it is pressed, %s [a11y-8] [look-states]',
  async (theme) => {
    await render(<Themed theme={theme} />)
    const page = button('Page 5')
    const look = () => {
      const { backgroundColor, fontWeight } = getComputedStyle(page)
      const { width, height } = page.getBoundingClientRect()
      return { backgroundColor, rest: [fontWeight, width, height].join(' ') }
    }
    const atRest = look()
    await userEvent.hover(page)
    const hovered = look()
    expect(textContrast(page)).toBeGreaterThanOrEqual(4.5)
    // Held down: Space makes a button active as a finger does.
    page.focus()
    await userEvent.keyboard('{ >}')
    const active = look()
    expect(textContrast(page)).toBeGreaterThanOrEqual(4.5)
    await userEvent.keyboard('{/ }')
    const fills = [atRest, hovered, active].map(({ backgroundColor }) => backgroundColor)
    expect(new Set(fills).size).toBe(3)
    expect(new Set([atRest, hovered, active].map(({ rest }) => rest)).size).toBe(1)
  },
)

it.each(themes)(
  'tells the current page by its fill, 3 to 1, and not by colour alone, %s [a11y-8]',
  async (theme) => {
    await render(<Themed theme={theme} />)
    const current = find('[data-pq=page][data-current]')
    expect(edgeContrast(current, 'backgroundColor')).toBeGreaterThanOrEqual(3)
    expect(Number(getComputedStyle(current).fontWeight)).toBeGreaterThan(
      Number(getComputedStyle(button('Page 5')).fontWeight),
    )
  },
)

it.each(themes)(
  'shows the focus of the keyboard, 3 to 1, %s [a11y-8] [look-states]',
  async (theme) => {
    await render(<Themed theme={theme} />)
    await userEvent.keyboard('{Tab}{Tab}')
    const focused = document.activeElement as HTMLElement
    expect(focused.ariaLabel).toBe('Page 1')
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    expect({ outlineStyle, outlineWidth }).toEqual({ outlineStyle: 'solid', outlineWidth: '2px' })
    expect(edgeContrast(focused, 'outlineColor')).toBeGreaterThanOrEqual(3)
  },
)

it.each(themes)(
  'says with borders in forced colours what fills say, %s [a11y-8]',
  async (theme) => {
    await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': theme })
    await render(<Themed theme={theme} />)
    const current = find('[data-pq=page][data-current]')
    expect(textContrast(current)).toBeGreaterThanOrEqual(4.5)
    expect(edgeContrast(current, 'backgroundColor')).toBeGreaterThanOrEqual(3)
    expect(textContrast(button('Page 5'))).toBeGreaterThanOrEqual(4.5)
    expect(getComputedStyle(button('Page 4')).borderTopStyle).toBe('dashed')
    const end = find('[aria-label=unknown] [data-pq=previous]')
    expect(edgeContrast(end, 'borderTopColor')).toBeGreaterThanOrEqual(3)
    expect(getComputedStyle(end).borderTopColor).not.toBe(
      getComputedStyle(button('Page 5')).borderTopColor,
    )
  },
)

it('turns a spinner in place of the number in forced colours, on the current page too [a11y-8]', async () => {
  await emulateMedia({ 'forced-colors': 'active' })
  await render(<Themed theme="light" />)
  for (const each of [find('[data-pq=page][data-current]'), button('Page 5')]) {
    each.dataset['pending'] = ''
    expect(getComputedStyle(each).color).toBe('rgba(0, 0, 0, 0)')
    each.style.color = getComputedStyle(each, '::after').borderTopColor
    expect(textContrast(each)).toBeGreaterThanOrEqual(3)
  }
})

it.each([
  ['reduce', 'none', '0s'],
  ['no-preference', 'pq-spin', '0.12s'],
])(
  'under prefers-reduced-motion: %s, spins by %s and fades in %s [a11y-13]',
  async (motion, animation, fade) => {
    await emulateMedia({ 'prefers-reduced-motion': motion })
    await render(<Pager nav={projectsNav({ page: 3 })} />)
    const next = button('Next page')
    next.dataset['pending'] = ''
    expect(getComputedStyle(next, '::after').animationName).toBe(animation)
    const { transitionDuration, transitionProperty } = getComputedStyle(next)
    if (fade === '0s') expect(`${transitionProperty} ${transitionDuration}`).toMatch(/none|\b0s/)
    else expect(transitionDuration).toContain(fade)
  },
)
