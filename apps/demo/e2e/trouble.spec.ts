import { expect, test } from '@playwright/test'

import { Card, countRequests, lists } from './card.ts'

for (const list of lists) {
  test.describe(list.title, () => {
    test('wait out a 429 and then show the page', async ({ page }) => {
      const card = new Card(page, list)
      await page.goto('/')
      await card.shows(1, 10)
      const before = await card.texts()
      const requests = countRequests(page, list)
      await card.disturb('429, wait 2 s')
      await card.pressUnseen('Next page')
      await expect(card.root.getByText(/answered 429/)).toBeVisible()
      expect(await card.texts()).toEqual(before)
      await card.shows(11, 20)
      expect(requests.count).toBe(2)
    })

    test('keep the rows on a 500, and retry that page', async ({ page }) => {
      const card = new Card(page, list)
      await page.goto('/')
      await card.shows(1, 10)
      const before = await card.texts()
      await card.disturb('500')
      await card.pressUnseen('Next page')
      await expect(card.root.getByRole('alert')).toContainText("couldn't be loaded")
      expect(await card.texts()).toEqual(before)
      await card.root.getByRole('button', { name: 'Retry' }).click()
      await card.shows(11, 20)
      await expect(card.root.getByText("couldn't be loaded")).toHaveCount(0)
    })

    test('keep the rows when the connection is lost, and ask again by themselves', async ({
      page,
    }) => {
      const card = new Card(page, list)
      await page.goto('/')
      await card.shows(1, 10)
      await card.disturb('Connection lost')
      await card.pressUnseen('Next page')
      await card.shows(11, 20)
    })

    if (list.kind === 'numbered') {
      test('lead from beyond the end to the last page, and say so', async ({ page }) => {
        const card = new Card(page, list)
        await page.goto('/')
        await page.goto(`/?${list.id}.page=99999`)
        const lastPage = Math.ceil(list.count / 10)
        await card.shows((lastPage - 1) * 10 + 1, list.count)
        await expect(page).toHaveURL(new RegExp(`${list.id}\\.page=${lastPage}$`))
        await expect(card.root.getByText(/Page 99,999 doesn't exist/).first()).toBeVisible()
        // The address that led nowhere is gone from the history.
        await page.goBack()
        await card.shows(1, 10)
      })
    } else {
      test('lead from a dead cursor to the first page, and say so', async ({ page }) => {
        const card = new Card(page, list)
        await page.goto('/')
        await card.shows(1, 10)
        // The server refuses it as it refuses one that has expired, and only for this test.
        await page.goto(`/?${list.id}.page=3&${list.id}.cursor=WyJkZWFkIl0`)
        await expect(card.root.getByText(/first page again/).first()).toBeVisible()
        await card.shows(1, 10)
        await expect(page).not.toHaveURL(/cursor=/)
      })

      test('offer the first page after a link from somebody else', async ({ page, browser }) => {
        const card = new Card(page, list)
        await page.goto('/')
        await card.shows(1, 10)
        await card.press('Next page')
        await card.shows(11, 20)
        await card.press('Next page')
        await card.shows(21, 30)
        const stranger = await browser.newPage()
        await stranger.goto(page.url())
        const theirs = new Card(stranger, list)
        await expect(theirs.rows).toHaveCount(10)
        expect(await theirs.texts()).toEqual(await card.texts())
        await theirs.press('First page')
        await theirs.shows(1, 10)
        await stranger.close()
      })
    }
  })
}

test('show what they can while headers are hidden, and guess nothing', async ({ page }) => {
  const card = new Card(page, lists[0] as (typeof lists)[0])
  await page.goto('/')
  await card.shows(1, 10)
  await card.disturb('Headers hidden')
  await card.pressUnseen('Next page')
  await expect(card.status).toHaveText('11–20')
  await card.press('Next page')
  await card.shows(21, 30)
})
