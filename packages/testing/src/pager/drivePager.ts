import type { PagerDriver } from './PagerDriver.ts'
import type { PagerObject, PagerObjectOptions } from './PagerObject.ts'
import { pageNumberIn } from './pageNumberIn.ts'
import { pagerParts } from './pagerParts.ts'
import { pagerWords } from './pagerWords.ts'

/** A pager in the hands of a tool: what to look for is the same for all of them. */
export function drivePager<TElement>(
  driver: PagerDriver<TElement>,
  { name, language }: PagerObjectOptions,
): PagerObject {
  const { locale, messages } = language ?? { locale: 'en', messages: pagerWords }
  const parts = pagerParts(driver)
  const findPager = () => parts.pager(name ?? messages.pagination)

  async function press(control: string): Promise<void> {
    const found = await driver.settle(async () => parts.control(control, await findPager()))
    await driver.press(found)
  }

  async function pages(): Promise<number[]> {
    const controls = await parts.controls(await findPager())
    const names = await Promise.all(controls.map(parts.nameOf))
    return names.flatMap((each) => {
      const page = pageNumberIn(each, locale)
      return page !== null && each === pageName(page) ? [page] : []
    })
  }

  const pageName = (page: number): string =>
    messages.page(new Intl.NumberFormat(locale).format(page))
  const findSize = () => parts.only('combobox', messages.pageSize)

  return {
    goTo: (page) => press(pageName(page)),
    next: () => press(messages.nextPage),
    previous: () => press(messages.previousPage),
    first: () => press(messages.firstPage),
    last: () => press(messages.lastPage),
    retry: async () =>
      driver.press(await driver.settle(() => parts.only('button', messages.retry))),
    async jumpTo(page) {
      const field = await driver.settle(() => parts.only('textbox', messages.goToPage))
      await driver.enter(field, String(page))
      if ((await driver.attribute(field, 'aria-invalid')) !== 'true') return
      throw new Error(
        `[paginated-query] The field "${messages.goToPage}" refused ${page}: ` +
          `"${(await parts.alerts()).join(' ')}" Type a page that exists.`,
      )
    },
    async setPageSize(size) {
      const select = await driver.settle(async () => {
        const found = await findSize()
        await parts.checkChoice(found, String(size))
        return found
      })
      await driver.select(select, String(size))
    },
    current: () =>
      driver.settle(async () => {
        const [current] = await driver.query('[aria-current="page"]', await findPager())
        return current === undefined ? null : pageNumberIn(await parts.nameOf(current), locale)
      }),
    pages: () => driver.settle(pages),
    pageSize: async () => Number(await driver.value(await driver.settle(findSize))),
    status: () => driver.settle(parts.status),
    async failed() {
      const retry = await driver.byRole('button', { name: parts.exactly(messages.retry) })
      return retry.length === 0 ? null : (await parts.alerts()).join(' ')
    },
  }
}
