import '../styles.css'

import type { JSX } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page as browserPage, userEvent } from 'vitest/browser'

import { useProjectsNav } from '../__fixtures__/navs.ts'
import { PaginationBar } from './PaginationBar.tsx'

function Bar(): JSX.Element {
  return <PaginationBar nav={useProjectsNav({ page: 3 })} />
}

const focused = (): string => {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement)) return 'nothing'
  const label = (activeElement as HTMLInputElement).labels?.[0]?.textContent
  return activeElement.ariaLabel ?? label ?? activeElement.tagName
}

beforeEach(() => browserPage.viewport(1280, 600))

it('is walked through by Tab: previous, pages, next, jump, size [a11y-4]', async () => {
  await render(<Bar />)
  const stops: string[] = []
  for (let presses = 0; presses < 10; presses += 1) {
    await userEvent.keyboard('{Tab}')
    stops.push(focused())
  }
  expect(stops).toEqual([
    'Previous page',
    ...[1, 2, 3, 4, 5, 118].map((page) => `Page ${page}`),
    'Next page',
    'Go to page',
    'Rows per page',
  ])
})

it('jumps by Enter and keeps the focus in the field, and commits a size as it is chosen [a11y-5]', async () => {
  await render(<Bar />)
  const field = browserPage.getByRole('textbox')
  await userEvent.click(field)
  await userEvent.keyboard('42')
  expect(
    browserPage.getByRole('button', { name: 'Page 3', exact: true }).element().ariaCurrent,
  ).toBe('page')
  await userEvent.keyboard('{Enter}')
  await expect
    .element(browserPage.getByRole('button', { name: 'Page 42' }))
    .toHaveAttribute('aria-current', 'page')
  expect(focused()).toBe('Go to page')
  await userEvent.keyboard('{Tab}')
  expect(focused()).toBe('Rows per page')
  await userEvent.selectOptions(browserPage.getByRole('combobox'), '50')
  await expect.element(browserPage.getByRole('combobox')).toHaveValue('50')
  expect(focused()).toBe('Rows per page')
})

it('says what is no page in a note that is seen, and does not move [a11y-10]', async () => {
  await render(<Bar />)
  await userEvent.click(browserPage.getByRole('textbox'))
  await userEvent.keyboard('119{Enter}')
  const field = browserPage.getByRole('textbox')
  await expect.element(field).toHaveAttribute('aria-invalid', 'true')
  await expect.element(field).toHaveAccessibleDescription('Enter a page from 1 to 118')
  await expect.element(field).toHaveValue('119')
  await expect.element(browserPage.getByText('Enter a page from 1 to 118')).toBeVisible()
  expect(
    browserPage.getByRole('button', { name: 'Page 3', exact: true }).element().ariaCurrent,
  ).toBe('page')
})
