import { drivePager } from './drivePager.ts'
import type { PagerDriver } from './PagerDriver.ts'
import type { PagerObject, PagerObjectOptions } from './PagerObject.ts'

/** Playwright's `Page`, or a `Locator` of the part of it that holds the pager. */
export interface PlaywrightScope {
  getByRole(role: string, options?: { name?: RegExp }): PlaywrightLocator
}

/** As much of Playwright's `Locator` as is needed. */
export interface PlaywrightLocator extends PlaywrightScope {
  locator(selector: string): PlaywrightLocator
  all(): Promise<PlaywrightLocator[]>
  click(): Promise<void>
  fill(text: string): Promise<void>
  press(key: string): Promise<void>
  selectOption(value: string): Promise<unknown>
  inputValue(): Promise<string>
  getAttribute(name: string): Promise<string | null>
  textContent(): Promise<string | null>
}

/**
 * A pager in a test with Playwright, used as a person would.
 *
 * It waits for what is to be pressed, and says after five seconds, as long as Playwright's own expectations wait, what is there instead.
 *
 * @example
 * const pager = locatePager(page)
 * await pager.goTo(3)
 * await expect.poll(() => pager.status()).toBe('61 to 90 of 3,531')
 *
 * locatePager(page.getByRole('region', { name: 'Projects' }), { language: german })
 */
export function locatePager(
  scope: PlaywrightScope,
  {
    timeout = 5000,
    ...options
  }: PagerObjectOptions & {
    /** How long to wait for what is to be pressed or read, in milliseconds. @default 5000 */
    timeout?: number | undefined
  } = {},
): PagerObject {
  const driver: PagerDriver<PlaywrightLocator> = {
    byRole: (role, { name, inside } = {}) =>
      (inside ?? scope).getByRole(role, name && { name }).all(),
    query: (selector, inside) => inside.locator(selector).all(),
    attribute: (element, name) => element.getAttribute(name),
    text: async (element) => (await element.textContent()) ?? '',
    press: (element) => element.click(),
    async enter(field, text) {
      await field.fill(text)
      await field.press('Enter')
    },
    async select(element, value) {
      await element.selectOption(value)
    },
    value: (element) => element.inputValue(),
    settle: (look) => settle(look, Date.now() + timeout),
  }
  return drivePager(driver, options)
}

async function settle<TResult>(look: () => Promise<TResult>, end: number): Promise<TResult> {
  for (;;) {
    try {
      return await look()
    } catch (error) {
      if (Date.now() > end) throw error
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
}
