import { expect, test } from '@playwright/test'

import { Card, countRequests, lists } from './card.ts'

for (const list of lists) {
  test.describe(list.title, () => {
    test('go forward and back, row by row', async ({ page }) => {
      const card = new Card(page, list)
      await page.goto('/')
      await card.shows(1, 10)
      const first = await card.texts()
      await card.press('Next page')
      await card.shows(11, 20)
      const second = await card.texts()
      await card.press('Next page')
      await card.shows(21, 30)
      const third = await card.texts()
      expect(new Set([...first, ...second, ...third]).size).toBe(30)
      await card.press('Previous page')
      await card.shows(11, 20)
      expect(await card.texts()).toEqual(second)
      await card.press('Previous page')
      await card.shows(1, 10)
      expect(await card.texts()).toEqual(first)
    })

    if (list.kind === 'numbered') {
      test('jump to the last page and back', async ({ page }) => {
        const card = new Card(page, list)
        await page.goto('/')
        await card.shows(1, 10)
        const lastPage = Math.ceil(list.count / 10)
        await card.press(`Page ${lastPage.toLocaleString('en')}`)
        await card.shows((lastPage - 1) * 10 + 1, list.count)
        await expect(page).toHaveURL(new RegExp(`${list.id}\\.page=${lastPage}`))
        await card.press('Page 1')
        await card.shows(1, 10)
        await expect(page).not.toHaveURL(/page=/)
      })
    }

    test('change the size, up to what the API allows', async ({ page }) => {
      const card = new Card(page, list)
      await page.goto('/')
      await card.shows(1, 10)
      await card.press('Next page')
      await card.shows(11, 20)
      await card.size.selectOption('25')
      await card.shows(1, 25)
      const sizes = await card.size.getByRole('option').allInnerTexts()
      expect(sizes.at(-1)).toBe(list.most.toLocaleString('en'))
      await card.size.selectOption(String(list.most))
      await card.shows(1, Math.min(list.most, list.count))
    })

    test('survive a reload, and lead back by the Back button', async ({ page }) => {
      const card = new Card(page, list)
      await page.goto('/')
      await card.shows(1, 10)
      await card.press('Next page')
      await card.shows(11, 20)
      await card.press('Next page')
      await expect(card.status).toContainText('21–30')
      const third = await card.texts()
      await page.reload()
      await expect(card.rows).toHaveCount(10)
      expect(await card.texts()).toEqual(third)
      await page.goBack()
      await expect(page).toHaveURL(new RegExp(`${list.id}\\.page=2(&|$)`))
      await expect.poll(async () => card.texts()).not.toEqual(third)
      await page.goBack()
      await card.shows(1, 10)
      await page.goForward()
      await expect(page).toHaveURL(new RegExp(`${list.id}\\.page=2(&|$)`))
      await card.press('Previous page')
      await card.shows(1, 10)
    })
  })
}

test('a filter goes to page 1 in the same step, and never shows the rows of another', async ({
  page,
}) => {
  const card = new Card(page, lists[0] as (typeof lists)[0])
  await page.goto('/?procore.page=3')
  await card.shows(21, 30)
  const requests = countRequests(page, card.list)
  await card.root.getByRole('combobox', { name: 'Status' }).selectOption('Overdue')
  await expect(page).toHaveURL('/?procore.filter=Overdue')
  await expect(card.rows.first()).toContainText('Overdue')
  expect((await card.texts()).every((row) => row.includes('Overdue'))).toBe(true)
  expect(requests.count).toBe(1)
  await page.goBack()
  await card.shows(21, 30)
})

test('a sort order is in the address, and survives a reload', async ({ page }) => {
  const card = new Card(page, lists[0] as (typeof lists)[0])
  await page.goto('/')
  await card.shows(1, 10)
  await card.table.getByRole('button', { name: '#' }).click()
  await expect(page).toHaveURL(/procore\.sort=position/)
  await expect(card.rows.first().getByRole('cell').first()).toHaveText('1')
  const sorted = await card.texts()
  await page.reload()
  await expect(card.rows).toHaveCount(10)
  expect(await card.texts()).toEqual(sorted)
})
