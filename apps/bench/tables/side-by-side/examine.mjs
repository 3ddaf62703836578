import { createRequire } from 'node:module'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const pageCount = 118

/**
 * What was found out about one pager.
 *
 * @typedef {object} Findings
 * @property {{ id: string, nodes: number }[]} violations of axe's rules, and how many elements
 * @property {{ id: string, nodes: number }[]} incomplete what axe can't tell
 * @property {{ landmarks: number, named: number }} navigation
 * @property {number[]} current how many elements are marked on pages 1, 7 and 118
 * @property {number} target the shorter side of the smallest target, in CSS pixels
 * @property {'on Next' | 'on the current page' | 'elsewhere in the pager' | 'lost'} focus after Next was pressed on page 117
 * @property {{ places: number, pixels: number }} next where Next stands on all pages
 * @property {number} overflow pixels beyond a window of 320
 */

/**
 * Looks at a pager alone on its page, as it comes.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {{ name: string, next: string, current: string }} contender
 * @returns {Promise<Findings>}
 */
export async function examine(page, url, { name, next }) {
  await page.setViewportSize({ width: 1280, height: 800 })
  // Another hash alone would not load the page anew.
  await page.goto('about:blank')
  await page.goto(`${url}#${encodeURIComponent(name)}`)
  await page.locator(next).waitFor()
  await page.addScriptTag({ path: axe })
  const { violations, incomplete } = /** @type {Pick<Findings, 'violations' | 'incomplete'>} */ (
    await page.evaluate(`axe.run().then(({ violations, incomplete }) => {
      const brief = (rules) => rules.map(({ id, nodes }) => ({ id, nodes: nodes.length }))
      return { violations: brief(violations), incomplete: brief(incomplete) }
    })`)
  )
  const show = (/** @type {number} */ to) => page.evaluate(`show(${to})`)
  const navigation = {
    landmarks: await page.getByRole('navigation').count(),
    named: await page.getByRole('navigation', { name: /\S/ }).count(),
  }
  const target = await smallestTarget(page)

  const current = []
  for (const at of [1, 7, pageCount]) {
    await show(at)
    current.push(await page.locator('#pager [aria-current="page"]:visible').count())
  }

  const places = new Set()
  const xs = []
  const ys = []
  for (let at = 1; at <= pageCount; at += 1) {
    await show(at)
    const { x = Number.NaN, y = Number.NaN } = (await page.locator(next).boundingBox()) ?? {}
    places.add(`${x} ${y}`)
    xs.push(x)
    ys.push(y)
  }

  const focus = await focusAtTheEnd(page, show, next)

  await page.setViewportSize({ width: 320, height: 800 })
  await show(58)
  const wide = Number(await page.evaluate('document.documentElement.scrollWidth'))
  return {
    violations,
    incomplete,
    navigation,
    current,
    target,
    focus,
    next: { places: places.size, pixels: Math.max(range(xs), range(ys)) },
    overflow: wide - 320,
  }
}

const range = (/** @type {readonly number[]} */ figures) =>
  Math.max(...figures) - Math.min(...figures)

/**
 * Whatever can be pressed, from outside in: what is inside of another target is no target of its own.
 *
 * @param {import('playwright-core').Page} page
 */
async function smallestTarget(page) {
  const pressable = '#pager :is(button, a, [tabindex="0"], [role="button"])'
  const sides = []
  for (const control of await page.locator(`${pressable}:not(${pressable} *):visible`).all()) {
    const { width = 0, height = 0 } = (await control.boundingBox()) ?? {}
    sides.push(Math.min(width, height))
  }
  return Math.min(...sides)
}

/**
 * @param {import('playwright-core').Page} page
 * @param {(to: number) => Promise<unknown>} show
 * @param {string} next
 * @returns {Promise<Findings['focus']>}
 */
async function focusAtTheEnd(page, show, next) {
  await show(pageCount - 1)
  await page.locator(next).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(`shown() === ${pageCount}`, undefined, { timeout: 5000 })
  // Whoever moves the focus does so within a few frames.
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
  )
  return /** @type {Findings['focus']} */ (
    await page.evaluate(`(() => {
      const at = document.activeElement
      if (at?.closest(${JSON.stringify(next)})) return 'on Next'
      if (at?.matches('[aria-current="page"]')) return 'on the current page'
      return at?.closest('#pager') ? 'elsewhere in the pager' : 'lost'
    })()`)
  )
}
