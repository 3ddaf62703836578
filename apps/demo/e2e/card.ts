import { expect, type Locator, type Page } from '@playwright/test'

/** What a test knows of each list: how it is called, and what its first pages show. */
export interface ListFacts {
  readonly title: string
  readonly id: string
  readonly kind: 'numbered' | 'cursor'
  readonly count: number
  /** The largest page that the API gives. */
  readonly most: number
  /** The column that tells rows apart. */
  readonly api: string
}

export const lists: readonly ListFacts[] = [
  {
    title: 'Punch items',
    id: 'procore',
    kind: 'numbered',
    count: 150,
    most: 10_000,
    api: 'procore',
  },
  {
    title: 'Roofing projects',
    id: 'contractors-cloud',
    kind: 'numbered',
    count: 3531,
    most: 100,
    api: 'contractors-cloud',
  },
  {
    title: 'Research projects',
    id: 'dovetail',
    kind: 'cursor',
    count: 200,
    most: 100,
    api: 'dovetail',
  },
  {
    title: 'Accounts',
    id: 'cspr-cloud',
    kind: 'numbered',
    count: 63_584,
    most: 250,
    api: 'cspr-cloud',
  },
]

const write = (count: number): string => count.toLocaleString('en')

/** One list of the demo, by roles and names, as a person finds it. */
export class Card {
  readonly root: Locator
  readonly table: Locator
  readonly pager: Locator
  readonly status: Locator
  readonly size: Locator

  readonly list: ListFacts

  constructor(page: Page, list: ListFacts) {
    this.list = list
    this.root = page.getByRole('region', { name: new RegExp(`^${list.title} `) })
    this.table = this.root.getByRole('table', { name: list.title })
    this.pager = this.root.getByRole('navigation')
    this.status = this.root.locator('[data-pq="rows"]')
    this.size = this.root.getByRole('combobox', { name: 'Rows per page' })
  }

  /** Waits until these rows are on screen, and only these. */
  async shows(from: number, to: number): Promise<void> {
    const { count } = this.list
    const rows = from === to ? write(from) : `${write(from)}–${write(to)}`
    await expect(this.status).toHaveText(`${rows} of ${write(count)}`)
    await expect(this.rows).toHaveCount(to - from + 1)
  }

  get rows(): Locator {
    return this.table.locator('tbody tr:not([aria-hidden])')
  }

  async texts(): Promise<string[]> {
    return this.rows.allInnerTexts()
  }

  async press(name: string): Promise<void> {
    await this.control(name).click()
  }

  /** Without having pointed at it, so that nothing was asked for ahead: the press makes the next request. */
  async pressUnseen(name: string): Promise<void> {
    await this.control(name).dispatchEvent('click')
  }

  private control(name: string): Locator {
    return this.pager
      .getByRole('link', { name, exact: true })
      .or(this.pager.getByRole('button', { name, exact: true }))
  }

  /** Lets something happen to the next request. */
  async disturb(trouble: string): Promise<void> {
    await this.root.getByRole('combobox', { name: 'Next request' }).selectOption(trouble)
  }

  async endless(): Promise<void> {
    await this.root.getByRole('radio', { name: 'Endless' }).check({ force: true })
  }
}

/** How many requests a list's API gets from now on. */
export function countRequests(page: Page, list: ListFacts): { readonly count: number } {
  const counter = { count: 0 }
  page.on('request', (request) => {
    if (request.url().includes(`/api/${list.api}/`)) counter.count += 1
  })
  return counter
}
