import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { cells } from '../src/catalogue/matrix/cells.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/iframe.html?id=reference-matrix--all&viewMode=story')
  await expect(page.locator('[data-cell]')).toHaveCount(cells.length)
  await page.evaluate(async () => document.fonts.ready)
})

test('looks as it did, in every theme, direction, language and width', async ({ page }) => {
  for (const { name } of cells) {
    // Soft: one difference mustn't hide the others.
    await expect.soft(page.locator(`[data-cell="${name}"]`)).toHaveScreenshot(`${name}.png`)
  }
})

test('needs no more room than there is', async ({ page }) => {
  const tooWide = await page
    .locator('[data-cell]')
    .evaluateAll((all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((cell) => cell.getAttribute('data-cell')),
    )
  expect(tooWide).toEqual([])
})

test('has nothing that axe finds, in every theme, direction, language and width', async ({
  page,
}) => {
  const { violations } = await new AxeBuilder({ page }).include('.matrix').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
