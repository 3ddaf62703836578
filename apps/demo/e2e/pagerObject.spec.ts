import { expect, test } from '@playwright/test'
import { locatePager } from '@paginated-query/testing'

import { Card, lists } from './card.ts'

const [, projects, research] = lists as [(typeof lists)[0], (typeof lists)[0], (typeof lists)[0]]

test('a pager is used by roles and names, one of several on the page', async ({ page }) => {
  await page.goto('/')
  const card = new Card(page, projects)
  const pager = locatePager(card.root)
  await pager.goTo(3)
  await card.shows(21, 30)
  expect(await pager.current()).toBe(3)
  expect(await pager.pages()).toEqual([1, 2, 3, 4, 5, 354])
  await expect.poll(() => pager.status()).toBe('21 to 30 of 3,531')
  await pager.next()
  await card.shows(31, 40)
  await pager.previous()
  await card.shows(21, 30)
  expect(await pager.failed()).toBeNull()
})

test('the size is chosen, and a size that there is not is told', async ({ page }) => {
  await page.goto('/')
  const card = new Card(page, projects)
  const pager = locatePager(card.root, { timeout: 1000 })
  await card.shows(1, 10)
  await pager.setPageSize(50)
  await card.shows(1, 50)
  expect(await pager.pageSize()).toBe(50)
  await expect(pager.setPageSize(33)).rejects.toThrow("33 isn't among the page sizes: 10, 25, 50")
})

test('a list of cursors moves by one page, and says so', async ({ page }) => {
  await page.goto('/')
  const card = new Card(page, research)
  const pager = locatePager(page, { name: research.title, timeout: 1000 })
  await card.shows(1, 10)
  await pager.next()
  await card.shows(11, 20)
  expect(await pager.current()).toBe(2)
  expect(await pager.pages()).toEqual([])
  await expect(pager.goTo(4)).rejects.toThrow(
    'The pager shows no "Page 4"; it shows: "Previous page"',
  )
})

test('a failed page is told and tried again', async ({ page }) => {
  await page.goto('/')
  const card = new Card(page, projects)
  await card.shows(1, 10)
  const pager = locatePager(card.root)
  await card.disturb('status=500')
  await card.pressUnseen('Next page')
  await expect.poll(() => pager.failed()).toBe("Page 2 couldn't be loaded.")
  await pager.retry()
  await card.shows(11, 20)
  expect(await pager.failed()).toBeNull()
})

test('an ambiguous name is told, with what there is', async ({ page }) => {
  await page.goto('/')
  await new Card(page, projects).shows(1, 10)
  await expect(locatePager(page, { timeout: 0 }).next()).rejects.toThrow(
    /\d pagers are named "Pagination", .*"Roofing projects: Pagination"/,
  )
})
