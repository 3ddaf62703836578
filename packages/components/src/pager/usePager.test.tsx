import { render, renderHook, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { JSX } from 'react'
import { expect, it, vi } from 'vitest'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { usePager, type PagerOptions } from './usePager.ts'

const nowhere = (): void => {}
const modelOf = (options: PagerOptions) => renderHook(() => usePager(options)).result.current

it('draws with markup of the app’s own', async () => {
  const onPageChange = vi.fn<(page: number) => void>()
  function Own(): JSX.Element {
    const pager = usePager({ page: 3, pageCount: 118, onPageChange })
    return (
      <nav {...pager.rootProps}>
        {pager.items.map((item) =>
          item.type === 'page' ? (
            <pager.element key={item.page} {...pager.controlProps(item.page)}>
              {pager.write(item.page)}
            </pager.element>
          ) : (
            <em key="gap">{pager.gapText(item)}</em>
          ),
        )}
      </nav>
    )
  }
  render(<Own />)
  expect(screen.getByRole('navigation', { name: 'Pagination' })).toBeInTheDocument()
  expect(screen.getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 3')
  expect(screen.getByText('Pages 6 to 117 not shown')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Page 5' }))
  expect(onPageChange).toHaveBeenCalledExactlyOnceWith(5)
})

it('has pages for as long as it holds the focus, whatever the list shrinks to', async () => {
  function Own({ pageCount }: { pageCount: number }): JSX.Element | null {
    const pager = usePager({ page: 1, pageCount, onPageChange: nowhere })
    if (!pager.hasPages) return null
    const { onFocus, onBlur } = pager.rootProps
    return (
      <div onFocus={onFocus} onBlur={onBlur}>
        <button {...pager.controlProps('next')} type="button" />
      </div>
    )
  }
  const { rerender, container } = render(<Own pageCount={2} />)
  await userEvent.tab()
  rerender(<Own pageCount={1} />)
  expect(screen.getByRole('button', { name: 'Next page' })).toHaveFocus()
  await userEvent.tab()
  expect(container).toBeEmptyDOMElement()
})

it.each<[string, PagerOptions, object]>([
  ['numbers', { nav: projectsNav({ page: 3 }) }, { page: 3, pageCount: 118, slots: 7, widest: 3 }],
  [
    'a count that nobody knows yet',
    { page: 1204, pageCount: null, onPageChange: nowhere },
    { page: 1204, pageCount: null, slots: 7, widest: 4.4, items: [] },
  ],
  [
    'a cursor',
    { nav: cursorNav() },
    { page: 4, pageCount: null, slots: 0, label: { shown: 'Page 4', spoken: 'Page 4' } },
  ],
  [
    'no position',
    { nav: cursorNav({ page: null }) },
    { page: null, label: null, element: 'button' },
  ],
  [
    'addresses',
    { page: 3, pageCount: 3, hrefFor: String },
    { element: 'a', label: { shown: '3 / 3', spoken: 'Page 3 of 3' } },
  ],
])('says what there is to draw of %s', (_, options, expected) => {
  expect(modelOf(options)).toMatchObject(expected)
})

const withCount = (pageCount: number | null) => ({ pageCount })

it('remembers how much room the numbers took while their count is unknown', () => {
  const { result, rerender } = renderHook(
    ({ pageCount }) => usePager({ page: 2, pageCount, onPageChange: nowhere }),
    { initialProps: withCount(1204) },
  )
  rerender(withCount(null))
  expect(result.current).toMatchObject({ items: [], slots: 7, widest: 4.4 })
  rerender(withCount(5))
  expect(result.current).toMatchObject({ slots: 5, widest: 1 })
})
