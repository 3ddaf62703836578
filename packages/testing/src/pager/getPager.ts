import { drivePager } from './drivePager.ts'
import type { PagerDriver } from './PagerDriver.ts'
import type { PagerObject, PagerObjectOptions } from './PagerObject.ts'

/** As much of a DOM element as is needed. */
interface TestElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  contains(other: unknown): boolean
  querySelectorAll(selector: string): ArrayLike<TestElement>
}

/** `screen`, `within(…)`, or the `canvas` of a story. */
export interface TestingLibraryQueries {
  queryAllByRole(role: string, options?: { name?: RegExp }): TestElement[]
}

/** `userEvent`, or what its `setup()` returns. */
export interface TestingLibraryUser {
  click(element: TestElement): Promise<void>
  clear(element: TestElement): Promise<void>
  type(element: TestElement, text: string): Promise<void>
  selectOptions(element: TestElement, value: string): Promise<void>
}

/**
 * A pager in a test with Testing Library, used as a person would.
 *
 * It looks once and doesn't wait: where rows come first, await them.
 *
 * @example
 * const pager = getPager(screen, { user: userEvent })
 * await pager.goTo(3)
 * await pager.current()   // 3
 * await pager.pages()     // [1, 2, 3, 4, 5, 118]
 *
 * getPager(within(card), { user: userEvent, name: 'Projects', language: german })
 */
export function getPager(
  queries: TestingLibraryQueries,
  { user, ...options }: PagerObjectOptions & { user: TestingLibraryUser },
): PagerObject {
  const driver: PagerDriver<TestElement> = {
    byRole: async (role, { name, inside } = {}) =>
      queries
        .queryAllByRole(role, name && { name })
        .filter((element) => inside?.contains(element) ?? true),
    query: async (selector, inside) => Array.from(inside.querySelectorAll(selector)),
    attribute: async (element, name) => element.getAttribute(name),
    text: async (element) => element.textContent ?? '',
    press: async (element) => user.click(element),
    async enter(field, text) {
      await user.clear(field)
      await user.type(field, `${text}{Enter}`)
    },
    select: async (element, value) => user.selectOptions(element, value),
    value: async (element) => (element as TestElement & { value: string }).value,
    settle: async (look) => look(),
  }
  return drivePager(driver, options)
}
