import '../styles.css'

import { beforeEach, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page as browserPage } from 'vitest/browser'

import { arabic } from '../language/arabic.ts'
import { english } from '../language/english.ts'
import { japanese } from '../language/japanese.ts'
import { PaginationProvider } from '../language/PaginationProvider.tsx'
import { Pager } from './Pager.tsx'

const nowhere = (): void => {}

const leftOf = (name: string): number =>
  browserPage.getByRole('button', { name, exact: true }).element().getBoundingClientRect().left

/** Where a part of the text of the compact form begins, from the left. */
function leftOfText(part: string): number {
  const text = document.querySelector('[data-pq=compact] [aria-hidden]')
  const walker = document.createTreeWalker(text ?? document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (walker.nextNode()) {
    const at = ` ${walker.currentNode.textContent} `.indexOf(` ${part} `)
    if (at < 0) continue
    range.setStart(walker.currentNode, at)
    range.setEnd(walker.currentNode, at + part.length)
    return range.getBoundingClientRect().left
  }
  throw new Error(`There is no ${part}`)
}

beforeEach(() => browserPage.viewport(1000, 600))

it('runs from right to left, arrows mirrored', async () => {
  await render(
    <div dir="rtl">
      <Pager page={3} pageCount={118} onPageChange={nowhere} />
    </div>,
  )
  const order = ['Next page', 'Page 118', 'Page 3', 'Page 1', 'Previous page'].map(leftOf)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  const arrows = [...document.querySelectorAll('[data-pq=chevron]')]
  expect(arrows.map((each) => getComputedStyle(each).scale)).toEqual(['-1 1', '-1 1'])
})

it.each([
  { dir: 'ltr', language: english, parts: ['3', '/', '354'] },
  { dir: 'rtl', language: english, parts: ['3', '/', '354'] },
  { dir: 'ltr', language: arabic, parts: ['٣٥٤', '/', '٣'] },
  { dir: 'rtl', language: arabic, parts: ['٣٥٤', '/', '٣'] },
  { dir: 'rtl', language: japanese, parts: ['3', '/', '354'] },
])(
  'writes the compact form the way its words run: $parts in $language.locale inside of $dir [look-container]',
  async ({ dir, language, parts }) => {
    await render(
      <PaginationProvider language={language}>
        <div dir={dir} style={{ inlineSize: 320 }}>
          <Pager page={3} pageCount={354} onPageChange={nowhere} />
        </div>
      </PaginationProvider>,
    )
    const lefts = parts.map(leftOfText)
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
  },
)
