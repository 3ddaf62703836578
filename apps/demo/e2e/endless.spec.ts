import { expect, test } from '@playwright/test'

import { Card, lists, type ListFacts } from './card.ts'

/** Rows to read: all of a list, or the first of a very long one. */
const rowsToRead = (list: ListFacts): number => Math.min(list.count, 5000)

for (const list of lists) {
  test(`${list.title} are read endlessly, every row once`, async ({ page }) => {
    test.setTimeout(120_000)
    const card = new Card(page, list)
    const size = Math.min(list.most, list.count > 1000 ? 250 : 50)
    await page.goto(`/?${list.id}.mode=endless&${list.id}.size=${size}`)
    const feed = card.root.getByRole('feed', { name: list.title })
    await expect(feed.getByRole('article').first()).toBeVisible()

    const wanted = rowsToRead(list)
    const seen = await feed.evaluate(async (element, target) => {
      const scroller = element.parentElement as HTMLElement
      const rows = new Map<number, string>()
      // Inside of the page there is no outer scope.
      // oxlint-disable-next-line unicorn/consistent-function-scoping
      const frame = (): Promise<void> =>
        new Promise((resolve) => {
          requestAnimationFrame(() => resolve())
        })
      const collect = (): void => {
        for (const row of element.querySelectorAll('article')) {
          const position = Number(row.getAttribute('aria-posinset'))
          const text = row.textContent
          const known = rows.get(position)
          if (known !== undefined && known !== text) throw new Error(`row ${position} changed`)
          rows.set(position, text)
        }
      }
      const isOver = (): boolean =>
        rows.size >= target || scroller.textContent.includes('reached the end')
      for (let step = 0; step < 20_000; step += 1) {
        collect()
        const bottom = scroller.scrollHeight - scroller.clientHeight
        if (scroller.scrollTop >= bottom - 1) {
          if (isOver()) break
          const more = [...scroller.querySelectorAll('button')].find((button) =>
            /more/i.test(button.textContent),
          )
          more?.click()
        }
        scroller.scrollTop += scroller.clientHeight * 0.8
        await frame()
      }
      collect()
      return [...rows]
    }, wanted)

    const positions = seen.map(([position]) => position).filter((position) => position <= wanted)
    expect(positions.sort((a, b) => a - b)).toEqual(
      Array.from({ length: wanted }, (_, index) => index + 1),
    )
    expect(new Set(seen.map(([, text]) => text)).size).toBe(seen.length)
    if (wanted === list.count) {
      await expect(card.root.getByText(/reached the end/).first()).toBeVisible()
    }
  })

  test(`${list.title} keep what was read when a later page fails`, async ({ page }) => {
    const card = new Card(page, list)
    await page.goto(`/?${list.id}.size=10`)
    await card.shows(1, 10)
    await card.disturb('500')
    await card.endless()
    const retry = card.root.getByRole('button', { name: 'Retry' })
    await expect(retry).toBeVisible()
    await expect(card.root.getByRole('article').first()).toBeVisible()
    await retry.click()
    await expect(card.root.getByText(/^[23]0 of /)).toBeVisible()
  })
}
