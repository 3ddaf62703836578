import type { LaravelLink, PageNav } from '@paginated-query/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'

import { cursorNav, projectsNav, useProjectsNav } from '../__fixtures__/navs.ts'
import { Pager } from './Pager.tsx'

const meta = {
  title: 'Components/Pager',
  component: Pager,
} satisfies Meta<typeof Pager>
export default meta

const goTo = fn()
const goNext = fn()

type Story = StoryObj<{ nav: PageNav }>

const draw = (nav: PageNav) => <Pager nav={nav} />

/** What a person reads off the pager: `1 2 [3] … 118`. */
const drawing = (canvas: HTMLElement): string =>
  [...canvas.querySelectorAll('li > *')]
    .map((each) => {
      const text = each.hasAttribute('data-gap') ? '…' : each.textContent
      return each.hasAttribute('aria-current') ? `[${text}]` : text
    })
    .join(' ')

export const Rest: Story = {
  args: { nav: projectsNav({ page: 3 }) },
  render: ({ nav }) => draw(nav),
  play: async ({ canvasElement }) => {
    await expect(drawing(canvasElement)).toBe('1 2 [3] 4 5 … 118')
  },
}

export const Moving: StoryObj = {
  render: function Moving() {
    return <Pager nav={useProjectsNav()} />
  },
  play: async ({ canvasElement, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Page 5' }))
    await expect(canvas.getByRole('button', { name: 'Page 5' })).toHaveFocus()
    await expect(drawing(canvasElement)).toBe('1 … 4 [5] 6 … 118')
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(drawing(canvasElement)).toBe('1 … 5 [6] 7 … 118')
  },
}

export const Hover: Story = {
  ...Rest,
  play: async ({ canvas }) => {
    const page = canvas.getByRole('button', { name: 'Page 4' })
    const { width } = page.getBoundingClientRect()
    await userEvent.hover(page)
    await expect(page.getBoundingClientRect().width).toBe(width)
  },
}

export const FocusVisible: Story = {
  ...Rest,
  play: async ({ canvas }) => {
    await userEvent.tab()
    const previous = canvas.getByRole('button', { name: 'Previous page' })
    await expect(previous).toHaveFocus()
    await expect(getComputedStyle(previous).outlineStyle).toBe('solid')
  },
}

export const FirstPage: Story = {
  args: { nav: projectsNav() },
  render: ({ nav }) => draw(nav),
  play: async ({ canvas }) => {
    const previous = canvas.getByRole('button', { name: 'Previous page' })
    await expect(previous).toHaveAttribute('aria-disabled', 'true')
    await expect(previous).toBeEnabled()
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: 'Page 1' })).toHaveFocus()
  },
}

export const LastPage: Story = {
  args: { nav: projectsNav({ page: 118 }) },
  render: ({ nav }) => draw(nav),
  play: async ({ canvasElement, canvas }) => {
    await expect(drawing(canvasElement)).toBe('1 … 114 115 116 117 [118]')
    await expect(canvas.getByRole('button', { name: 'Next page' })).toHaveAttribute(
      'tabindex',
      '-1',
    )
  },
}

export const Pending: StoryObj = {
  render: function Pending() {
    return <Pager nav={useProjectsNav({ latency: 2000 })} />
  },
  play: async ({ canvas }) => {
    const next = canvas.getByRole('button', { name: 'Next page' })
    await userEvent.click(next)
    await expect(canvas.getByRole('button', { name: 'Page 2' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await waitFor(() => expect(next).toHaveAttribute('data-pending'))
  },
}

export const Failed: Story = {
  args: { nav: projectsNav({ page: 3, failed: { page: 4, error: new Error('500') } }) },
  render: ({ nav }) => draw(nav),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Page 4' })).toHaveAttribute('data-failed')
    await expect(canvas.getByRole('button', { current: 'page' })).toHaveTextContent('3')
  },
}

export const Links: Story = {
  args: { nav: projectsNav({ page: 6, goTo, href: (page) => `#page=${page}` }) },
  render: ({ nav }) => draw(nav),
  play: async ({ canvas }) => {
    const next = canvas.getByRole('link', { name: 'Next page' })
    await expect(next).toHaveAttribute('href', '#page=7')
    await expect(next).toHaveAttribute('rel', 'next')
    await expect(canvas.getByRole('link', { name: 'Previous page' })).toHaveAttribute('rel', 'prev')
    await userEvent.click(canvas.getByRole('link', { name: 'Page 118' }))
    await expect(goTo).toHaveBeenCalledWith(118)
  },
}

const listed = (...pages: (number | '...')[]): LaravelLink[] => [
  { url: '?page=1', label: 'pagination.previous', active: false },
  ...pages.map((page) =>
    page === '...'
      ? { url: null, label: page, active: false }
      : { url: `?page=${page}`, label: String(page), active: page === 2 },
  ),
  { url: '?page=3', label: 'pagination.next', active: false },
]

export const LaravelLinks: StoryObj = {
  render: () => (
    <Pager links={listed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, '...', 117, 118)} onPageChange={fn()} />
  ),
  play: async ({ canvasElement, canvas }) => {
    await expect(drawing(canvasElement)).toBe('1 [2] 3 4 5 6 7 8 9 10 … 117 118')
    await expect(canvas.getByText('Pages 11 to 116 not shown')).toBeInTheDocument()
  },
}

export const LaravelLinksInOurWindow: StoryObj = {
  render: () => (
    <Pager
      links={listed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, '...', 117, 118)}
      slots={7}
      onPageChange={fn()}
    />
  ),
  play: async ({ canvasElement }) => {
    await expect(drawing(canvasElement)).toBe('1 [2] 3 4 5 … 118')
  },
}

export const Cursor: Story = {
  args: { nav: cursorNav({ goNext }) },
  render: ({ nav }) => draw(nav),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Page 4')).toHaveAttribute('aria-current', 'page')
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(goNext).toHaveBeenCalledOnce()
  },
}

export const CursorWithoutTrail: StoryObj = {
  render: function CursorWithoutTrail() {
    const [page, setPage] = useState<number | null>(null)
    return <Pager nav={cursorNav({ page, hasPrevious: false, goFirst: () => setPage(1) })} />
  },
  play: async ({ canvas }) => {
    const first = canvas.getByRole('button', { name: 'First page' })
    await userEvent.click(first)
    await expect(canvas.getByText('Page 1')).toBeVisible()
    await expect(first).toHaveFocus()
  },
}

export const UnknownCount: StoryObj = {
  render: function UnknownCount() {
    const [page, setPage] = useState(4)
    return <Pager page={page} pageCount={null} onPageChange={setPage} />
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(canvas.getByText('Page 5')).toBeVisible()
  },
}

export const ABillionPages: Story = {
  args: { nav: projectsNav({ page: 500_000_000, pageCount: 1_000_000_000 }) },
  render: ({ nav }) => (
    <div style={{ inlineSize: '62rem' }}>
      <Pager nav={nav} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    await expect(drawing(canvasElement)).toBe(
      '1 … 499,999,999 [500,000,000] 500,000,001 … 1,000,000,000',
    )
    await expect(canvasElement.querySelectorAll('li')).toHaveLength(7)
  },
}

export const NarrowContainer: Story = {
  ...Rest,
  render: ({ nav }) => (
    <div style={{ inlineSize: '20rem' }}>
      <Pager nav={nav} />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 / 118').offsetWidth).toBeGreaterThan(0)
    await expect(canvas.queryByRole('list')).not.toBeInTheDocument()
    await expect(canvas.getByRole('button', { name: 'Next page' })).toBeVisible()
  },
}

export const SinglePage: Story = {
  args: { nav: projectsNav({ pageCount: 1 }) },
  render: ({ nav }) => draw(nav),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('navigation')).not.toBeInTheDocument()
  },
}

export const RightToLeft: Story = {
  ...Rest,
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const left = (name: string) => canvas.getByRole('button', { name }).getBoundingClientRect().left
    await expect(left('Next page')).toBeLessThan(left('Previous page'))
    const [chevron] = within(canvas.getByRole('navigation')).getByRole('button', {
      name: 'Next page',
    }).children
    await expect(chevron && getComputedStyle(chevron).scale).toBe('-1 1')
  },
}

export const Dark: Story = {
  ...Rest,
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('navigation')).colorScheme).toBe('dark')
  },
}

export const ByHand: Story = {
  ...Rest,
  render: ({ nav }) => (
    <Pager.Root nav={nav} aria-label="Projects">
      <Pager.First />
      <Pager.Previous />
      <Pager.List />
      <Pager.Label />
      <Pager.Next />
      <Pager.Last />
    </Pager.Root>
  ),
  play: async ({ canvas }) => {
    const pager = within(canvas.getByRole('navigation', { name: 'Projects' }))
    await expect(pager.getByRole('button', { name: 'First page' })).toBeVisible()
    await expect(pager.getByRole('button', { name: 'Last page' })).toBeVisible()
  },
}
