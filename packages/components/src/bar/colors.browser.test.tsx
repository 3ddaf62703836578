import '../styles.css'

import type { JSX } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page as browserPage, userEvent } from 'vitest/browser'

import { edgeContrast, textContrast } from '../__fixtures__/contrast.ts'
import { emulateMedia } from '../__fixtures__/media.ts'
import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { PageJump } from '../jump/PageJump.tsx'
import { PageSizeSelect } from '../size/PageSizeSelect.tsx'
import { PageStatus } from '../status/PageStatus.tsx'
import { PaginationBar } from './PaginationBar.tsx'

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`There is no ${selector}`)
  return found
}

const failed = { page: 4, error: new Error('500') }
const moved = { reason: 'beyondEnd', from: 999 } as const

/** Everything that these components can show, in one theme. */
function Themed({ theme }: { theme: string }): JSX.Element {
  return (
    // Without transitions, so that a colour is there as soon as its state is.
    <div style={{ colorScheme: theme, background: 'var(--pq-surface)', inlineSize: 900 }}>
      <style>{'[data-pq] { --pq-duration: 0s }'}</style>
      <PageStatus nav={projectsNav({ page: 3, failed })} />
      <PageStatus nav={projectsNav({ page: 118, moved })} />
      <PageStatus nav={cursorNav()} itemCount={0} />
      <PageSizeSelect nav={projectsNav()} />
      <PageJump nav={projectsNav()} />
      <PaginationBar nav={projectsNav()} aria-label="bar" />
    </div>
  )
}

const jump = (): HTMLElement => find('[data-pq=jump] > input')
const select = (): HTMLElement => find('select')

beforeEach(() => browserPage.viewport(1000, 800))
afterEach(async () => {
  await emulateMedia({})
  await userEvent.unhover(document.body)
})

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it('all text has 4.5 to 1 [a11y-8]', async () => {
    await render(<Themed theme={theme} />)
    await userEvent.type(jump(), 'x{Enter}')
    const texts =
      '[data-pq=rows], [data-pq=moved], [data-pq=failure], [data-pq=note], [data-pq=retry], ' +
      '[data-pq=go-first], [data-pq=field], [data-pq=field-label]'
    for (const text of document.querySelectorAll(texts)) {
      expect(textContrast(text), text.outerHTML).toBeGreaterThanOrEqual(4.5)
    }
    const placeholder = getComputedStyle(find('[data-pq=bar-row] input'), '::placeholder')
    expect(placeholder.color).toBe(getComputedStyle(find('[data-pq=field-label]')).color)
  })

  it('the borders of fields and buttons have 3 to 1, under the pointer and in error too [a11y-8]', async () => {
    await render(<Themed theme={theme} />)
    const bordered = [select(), jump(), find('[data-pq=retry]'), find('[data-pq=go-first]')]
    for (const each of bordered) {
      expect(edgeContrast(each, 'borderTopColor'), each.outerHTML).toBeGreaterThanOrEqual(3)
    }
    for (const field of [select(), jump()]) {
      const { borderTopColor } = getComputedStyle(field)
      await userEvent.hover(field)
      expect(getComputedStyle(field).borderTopColor).not.toBe(borderTopColor)
      expect(edgeContrast(field, 'borderTopColor')).toBeGreaterThanOrEqual(3)
    }
    await userEvent.type(jump(), 'x{Enter}')
    await userEvent.unhover(jump())
    expect(edgeContrast(jump(), 'borderTopColor')).toBeGreaterThanOrEqual(3)
  })

  it('the focus of the keyboard shows on each, 3 to 1 [a11y-8] [look-states]', async () => {
    await render(<Themed theme={theme} />)
    for (const each of [find('[data-pq=retry]'), find('[data-pq=go-first]'), select(), jump()]) {
      await userEvent.keyboard('{Tab}')
      expect(document.activeElement).toBe(each)
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      expect({ outlineStyle, outlineWidth }).toEqual({ outlineStyle: 'solid', outlineWidth: '2px' })
      expect(edgeContrast(each, 'outlineColor')).toBeGreaterThanOrEqual(3)
    }
  })

  it('forced colours leave texts and borders to be seen [a11y-8]', async () => {
    await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': theme })
    await render(<Themed theme={theme} />)
    await userEvent.type(jump(), 'x{Enter}')
    for (const each of [select(), jump(), find('[data-pq=retry]'), find('[data-pq=go-first]')]) {
      expect(textContrast(each), each.outerHTML).toBeGreaterThanOrEqual(4.5)
      expect(edgeContrast(each, 'borderTopColor'), each.outerHTML).toBeGreaterThanOrEqual(3)
    }
    const failure = find('[data-pq=jump] > [data-pq=note]')
    expect(edgeContrast(failure, 'borderTopColor')).toBeGreaterThanOrEqual(3)
  })
})

it('tells hovered, pressed and resting Retry apart, none of them wider [look-states]', async () => {
  await render(<Themed theme="light" />)
  const retry = find('[data-pq=retry]')
  const look = () => {
    const { backgroundColor, fontWeight } = getComputedStyle(retry)
    return [backgroundColor, fontWeight, retry.offsetWidth, retry.offsetHeight]
  }
  const atRest = look()
  await userEvent.hover(retry)
  const hovered = look()
  expect(hovered[0]).not.toBe(atRest[0])
  expect(hovered.slice(1)).toEqual(atRest.slice(1))
})

it.each([
  ['reduce', '0s'],
  ['no-preference', '0.12s'],
])('under prefers-reduced-motion: %s, borders fade in %s [a11y-13]', async (motion, fade) => {
  await emulateMedia({ 'prefers-reduced-motion': motion })
  await render(<PaginationBar nav={projectsNav({ page: 3, failed, isPending: true })} />)
  for (const each of document.querySelectorAll('select, [data-pq=jump] > input')) {
    expect(getComputedStyle(each).transitionDuration).toBe(fade)
  }
  const spinner = getComputedStyle(find('[data-pq=retry]'), '::after').animationName
  expect(spinner).toBe(motion === 'reduce' ? 'none' : 'pq-spin')
})
