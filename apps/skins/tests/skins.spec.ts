import { AxeBuilder } from '@axe-core/playwright'
import { locatePager } from '@paginated-query/testing'
import { expect, test, type Locator } from '@playwright/test'

const skins = ['Tailwind, our parts', 'MUI, our hooks', 'Mantine, our hooks']
const modes = ['buttons', 'links'] as const

for (const skin of skins) {
  for (const mode of modes) {
    test.describe(`${skin}, ${mode}`, () => {
      const role = mode === 'links' ? 'link' : 'button'

      test.beforeEach(async ({ page }) => {
        await page.goto('/')
        if (mode === 'links') await page.getByLabel('Pages are links').check()
      })

      test('goes on, back and to a page', async ({ page }) => {
        const section = page.getByRole('region', { name: skin })
        const pager = locatePager(section)
        await expect.poll(() => pager.status()).toBe('1 to 30 of 3,531')
        const first = await firstRow(section).textContent()
        await pager.next()
        await expect.poll(() => pager.status()).toBe('31 to 60 of 3,531')
        await expect(firstRow(section)).not.toHaveText(first ?? '')
        await pager.previous()
        await expect.poll(() => pager.status()).toBe('1 to 30 of 3,531')
        await pager.goTo(5)
        await expect.poll(() => pager.status()).toBe('121 to 150 of 3,531')
        expect(await pager.current()).toBe(5)
      })

      test('jumps to a page that is typed, and refuses one that isn’t there', async ({ page }) => {
        const section = page.getByRole('region', { name: skin })
        const pager = locatePager(section)
        await pager.jumpTo(100)
        await expect.poll(() => pager.status()).toBe('2,971 to 3,000 of 3,531')
        const field = section.getByRole('textbox', { name: 'Go to page' })
        await field.fill('119')
        await field.press('Enter')
        await expect(field).toHaveAttribute('aria-invalid', 'true')
        await expect(field).toHaveAccessibleDescription('Enter a page from 1 to 118')
        expect(await pager.current()).toBe(100)
      })

      test('changes the page size', async ({ page }) => {
        const pager = locatePager(page.getByRole('region', { name: skin }))
        await pager.setPageSize(100)
        await expect.poll(() => pager.status()).toBe('1 to 100 of 3,531')
        expect(await pager.pageSize()).toBe(100)
      })

      test('keeps the focus on what was pressed, at the end too', async ({ page }) => {
        const section = page.getByRole('region', { name: skin })
        const next = section.getByRole(role, { name: 'Next page' })
        await locatePager(section).goTo(118)
        const previous = section.getByRole(role, { name: 'Previous page' })
        await previous.focus()
        await previous.press('Enter')
        await expect(current(section)).toHaveText('117')
        await next.focus()
        await next.press('Enter')
        await expect(current(section)).toHaveText('118')
        await expect(next).toBeFocused()
        await expect(next).toHaveAttribute('aria-disabled', 'true')
        await next.press('Enter')
        await expect(current(section)).toHaveText('118')
        await page.keyboard.press('Shift+Tab')
        await expect(current(section)).toBeFocused()
      })

      test('marks exactly one page as the current one', async ({ page }) => {
        const section = page.getByRole('region', { name: skin })
        const pager = locatePager(section)
        for (const number of [1, 3, 5, 118]) {
          await pager.goTo(number)
          await expect(section.locator('[aria-current]')).toHaveCount(1)
          await expect(current(section)).toHaveText(String(number))
          await expect(current(section)).toHaveAttribute('aria-current', 'page')
        }
      })

      test('holds Next still while pages turn', async ({ page }) => {
        const section = page.getByRole('region', { name: skin })
        const next = section.getByRole(role, { name: 'Next page' })
        const pager = locatePager(section)
        const places = new Set<number | undefined>()
        for (const number of [9, 10, 11, 58, 99, 100, 101, 118]) {
          await pager.jumpTo(number)
          await expect(current(section)).toHaveText(String(number))
          places.add((await next.boundingBox())?.x)
        }
        expect([...places]).toHaveLength(1)
      })

      test('says what failed, and brings the focus back to it after Retry', async ({ page }) => {
        const section = page.getByRole('region', { name: skin })
        const pager = locatePager(section)
        await pager.jumpTo(13)
        await expect.poll(() => pager.failed()).toContain('Page 13')
        const retry = section.getByRole('button', { name: 'Retry' })
        await retry.focus()
        await retry.press('Enter')
        await expect(retry).toBeFocused()
        await pager.goTo(2)
        await expect.poll(() => pager.failed()).toBeNull()
      })
    })
  }
}

for (const scheme of ['light', 'dark'] as const) {
  for (const mode of modes) {
    test(`axe finds nothing wrong, errors shown, ${scheme}, ${mode}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.goto('/')
      if (mode === 'links') await page.getByLabel('Pages are links').check()
      for (const skin of skins) {
        const section = page.getByRole('region', { name: skin })
        await locatePager(section).next()
        await expect(current(section)).toHaveText('2')
        const field = section.getByRole('textbox', { name: 'Go to page' })
        await field.fill('200')
        await field.press('Enter')
      }
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    })
  }
}

for (const skin of skins) {
  test(`${skin}: nothing overflows at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 })
    await page.goto('/')
    const section = page.getByRole('region', { name: skin })
    for (const name of ['Previous page', 'Next page']) {
      const control = section.getByRole('button', { name })
      await control.scrollIntoViewIfNeeded()
      await expect(control).toBeInViewport({ ratio: 1 })
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
}

const current = (section: Locator) => section.locator('[aria-current="page"]')
const firstRow = (section: Locator) => section.getByRole('listitem').first()
