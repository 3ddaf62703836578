import '../styles.css'

import { useState, type JSX } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page as browserPage, userEvent } from 'vitest/browser'

import { Pager } from './Pager.tsx'

function Paged({
  pageCount = 1204,
  width = 600,
}: {
  pageCount?: number
  width?: number
}): JSX.Element {
  const [page, setPage] = useState(1)
  return (
    <div style={{ inlineSize: width }}>
      <Pager page={page} pageCount={pageCount} onPageChange={setPage} />
    </div>
  )
}

const button = (name: string): HTMLElement =>
  browserPage.getByRole('button', { name, exact: true }).element() as HTMLElement

beforeEach(() => browserPage.viewport(1000, 600))

describe('Pager in a browser', () => {
  it('holds Next still under the pointer that presses it [behaviour-steady-next]', async () => {
    await render(<Paged />)
    const { x } = button('Next page').getBoundingClientRect()
    for (let page = 2; page <= 12; page += 1) {
      await userEvent.click(button('Next page'))
      expect(button('Next page').getBoundingClientRect().x).toBe(x)
    }
    expect(button('Page 12').ariaCurrent).toBe('page')
  })

  it.each([
    [600, 118, true],
    [480, 118, true],
    [479, 118, false],
    [272, 118, false],
    [800, 1_000_000_000, false],
    [960, 1_000_000_000, true],
  ])(
    'in a container of %i px with %i pages, shows numbers: %s [look-container]',
    async (width, pageCount, isNumbered) => {
      const { container } = await render(<Paged width={width} pageCount={pageCount} />)
      expect(container.querySelector<HTMLElement>('ul')?.offsetWidth !== 0).toBe(isNumbered)
      const pager = browserPage.getByRole('navigation').element()
      expect(pager.scrollWidth).toBeLessThanOrEqual(width)
      for (const name of ['Previous page', 'Next page']) {
        const { left, right, height } = button(name).getBoundingClientRect()
        expect(left).toBeGreaterThanOrEqual(pager.getBoundingClientRect().left)
        expect(right).toBeLessThanOrEqual(pager.getBoundingClientRect().right)
        expect(height).toBeGreaterThanOrEqual(24)
      }
    },
  )

  it('narrows all slots alike where controls for fingers need more room than there is [a11y-6]', async () => {
    document.documentElement.style.setProperty('--pq-size', '2.75rem')
    await render(
      <div style={{ inlineSize: 480 }}>
        <Pager page={5} pageCount={118} slots={9} onPageChange={() => {}} />
      </div>,
    )
    const pager = browserPage.getByRole('navigation').element()
    expect(pager.scrollWidth).toBeLessThanOrEqual(480)
    const widths = [...pager.querySelectorAll('li')].map((each) => each.offsetWidth)
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1)
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(24)
    document.documentElement.style.removeProperty('--pq-size')
  })

  it('takes the form that is not shown out of the accessibility tree [look-container]', async () => {
    await render(<Paged width={320} pageCount={118} />)
    expect(browserPage.getByRole('list').query()).toBeNull()
    expect(browserPage.getByText('Page 1 of 118').element().checkVisibility()).toBe(true)
  })

  it('shows no second form where our stylesheet is not used [look-variables]', async () => {
    const sheets = [...document.styleSheets].filter(
      (sheet) => ![...sheet.cssRules].every((r) => !r.cssText.includes('paginated-query')),
    )
    for (const sheet of sheets) sheet.disabled = true
    await render(<Paged pageCount={118} />)
    expect(browserPage.getByRole('list').element().checkVisibility()).toBe(true)
    expect(browserPage.getByText('Page 1 of 118').element().checkVisibility()).toBe(false)
    for (const sheet of sheets) sheet.disabled = false
  })

  it('is not clipped by text twice as large [a11y-7]', async () => {
    document.documentElement.style.fontSize = '200%'
    await render(<Paged width={600} pageCount={118} />)
    const pager = browserPage.getByRole('navigation').element()
    expect(pager.scrollWidth).toBeLessThanOrEqual(pager.clientWidth)
    document.documentElement.style.fontSize = ''
  })

  it.each([{ pageCount: 6359 }, { pageCount: null }])(
    'keeps Previous and Next in a narrow column of text twice as large: %o [a11y-7]',
    async ({ pageCount }) => {
      document.documentElement.style.fontSize = '200%'
      await render(
        <div style={{ inlineSize: 206 }}>
          <Pager page={1204} pageCount={pageCount} onPageChange={() => {}} />
        </div>,
      )
      const pager = browserPage.getByRole('navigation').element()
      expect(pager.scrollWidth).toBeLessThanOrEqual(206)
      document.documentElement.style.fontSize = ''
    },
  )
})
