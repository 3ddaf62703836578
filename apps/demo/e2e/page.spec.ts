import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { Card, lists } from './card.ts'

test('talks to its own origin only, whatever the links in the answers say', async ({
  page,
  baseURL,
}) => {
  const origins = new Set<string>()
  page.on('request', (request) => {
    if (request.url().startsWith('http')) origins.add(new URL(request.url()).origin)
  })
  await page.goto('/')
  for (const list of lists) {
    const card = new Card(page, list)
    await card.shows(1, 10)
    await card.press('Next page')
    await card.shows(11, 20)
  }
  expect([...origins]).toEqual([baseURL])
})

test('links to its own pages, never to an API', async ({ page }) => {
  await page.goto('/')
  for (const list of lists) await new Card(page, list).shows(1, 10)
  const addresses = await page
    .getByRole('link')
    .evaluateAll((links) => links.flatMap((link) => link.getAttribute('href') ?? []))
  expect(addresses.length).toBeGreaterThan(10)
  for (const address of addresses) expect(address).toMatch(/^\?/)
})

test('opens a page of a list in another tab', async ({ page, context }) => {
  const card = new Card(page, lists[1] as (typeof lists)[1])
  await page.goto('/')
  await card.shows(1, 10)
  const opened = context.waitForEvent('page')
  await card.pager
    .getByRole('link', { name: 'Page 3', exact: true })
    .click({ modifiers: ['Control'] })
  const other = new Card(await opened, card.list)
  await other.shows(21, 30)
  await card.shows(1, 10)
})

test('can be paged by the keyboard, and the focus stays on the pager', async ({ page }) => {
  const card = new Card(page, lists[1] as (typeof lists)[1])
  await page.goto('/?contractors-cloud.page=352')
  await card.shows(3511, 3520)
  const next = card.pager.getByRole('link', { name: 'Next page' })
  await next.focus()
  await page.keyboard.press('Enter')
  await card.shows(3521, 3530)
  await page.keyboard.press('Enter')
  await card.shows(3531, 3531)
  await expect(next).toBeFocused()
  await expect(next).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  await card.shows(3531, 3531)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility violations in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/?dovetail.mode=endless')
    await new Card(page, lists[3] as (typeof lists)[3]).shows(1, 10)
    await expect(page.getByRole('article').first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
}

test('fits 320 pixels without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto('/?dovetail.mode=endless')
  await new Card(page, lists[3] as (typeof lists)[3]).shows(1, 10)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  for (const name of ['Previous page', 'Next page']) {
    await expect(page.getByRole('navigation').first().getByLabel(name)).toBeInViewport()
  }
})

test('shows what was on the wire', async ({ page }) => {
  await page.goto('/')
  const card = new Card(page, lists[0] as (typeof lists)[0])
  await card.shows(1, 10)
  await card.root.getByText('On the wire').click()
  const wire = card.root.getByLabel('Request and answer')
  await expect(wire).toContainText('GET /api/procore/rest/v1.0/punch_items?page=1&per_page=10')
  await expect(wire).toContainText('Total: 150')
  await expect(wire).toContainText('rel="next"')
  await expect(wire).toContainText('[ … 10 rows ]')
})
