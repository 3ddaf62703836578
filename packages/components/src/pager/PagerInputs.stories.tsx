import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent } from 'storybook/test'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { drawing } from './__fixtures__/drawing.ts'
import { laravelLinks, listedOf118 } from './__fixtures__/laravelLinks.ts'
import { Pager } from './Pager.tsx'

const meta = {
  title: 'Components/Pager/Inputs',
  component: Pager,
} satisfies Meta<typeof Pager>
export default meta

type Story = StoryObj<typeof meta>

const goTo = fn()
const goNext = fn()
const onPageChange = fn()

export const Nav: Story = {
  name: 'Takes the nav of a hook',
  parameters: { proves: ['look-row'] },
  args: { nav: projectsNav({ page: 60, goTo }) },
  play: async ({ canvas, canvasElement }) => {
    await expect(drawing(canvasElement)).toBe('1 … 59 [60] 61 … 118')
    await userEvent.click(canvas.getByRole('button', { name: 'Page 118' }))
    await expect(goTo).toHaveBeenLastCalledWith(118)
  },
}

export const PlainNumbers: Story = {
  name: 'Takes a page and a page count',
  args: { page: 6, pageCount: 12, onPageChange },
  play: async ({ canvas, canvasElement }) => {
    await expect(drawing(canvasElement)).toBe('1 … 5 [6] 7 … 12')
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(onPageChange).toHaveBeenLastCalledWith(7)
  },
}

export const LaravelLinks: Story = {
  name: 'Takes the links of Laravel, and draws the pages that the server listed',
  parameters: { proves: ['a11y-3'] },
  args: { links: laravelLinks(listedOf118, 2), onPageChange },
  play: async ({ canvas, canvasElement }) => {
    await expect(drawing(canvasElement)).toBe('1 [2] 3 4 5 6 7 8 9 10 … 117 118')
    await expect(canvas.getByText('Pages 11 to 116 not shown')).toBeInTheDocument()
  },
}

export const LaravelMetaLinks: Story = {
  name: 'Takes meta.links, which name the page of each link since Laravel 12.23',
  args: { links: laravelLinks(listedOf118, 9, { withPage: true }), onPageChange },
  play: async ({ canvas, canvasElement }) => {
    await expect(drawing(canvasElement)).toBe('1 2 3 4 5 6 7 8 [9] 10 … 117 118')
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(onPageChange).toHaveBeenLastCalledWith(10)
  },
}

export const LaravelLinksInOurWindow: Story = {
  name: 'Draws its own window over the links of Laravel, where slots are given',
  args: { links: laravelLinks(listedOf118, 2), slots: 7, onPageChange },
  play: async ({ canvasElement }) => {
    await expect(drawing(canvasElement)).toBe('1 [2] 3 4 5 … 118')
  },
}

export const Addresses: Story = {
  name: 'Draws links where pages have addresses',
  parameters: { proves: ['behaviour-links', 'a11y-14'] },
  args: { nav: projectsNav({ page: 6, goTo, href: (page) => `#page=${page}` }) },
  play: async ({ canvas }) => {
    const next = canvas.getByRole('link', { name: 'Next page' })
    await expect(next).toHaveAttribute('href', '#page=7')
    await expect(next).toHaveAttribute('rel', 'next')
    await expect(canvas.getByRole('link', { name: 'Previous page' })).toHaveAttribute('rel', 'prev')
    await userEvent.click(canvas.getByRole('link', { name: 'Page 118' }))
    await expect(goTo).toHaveBeenLastCalledWith(118)
  },
}

export const DeadLink: StoryObj = {
  name: 'A link that led to the last page dies there, and keeps the focus',
  parameters: { proves: ['behaviour-links', 'behaviour-focus'] },
  render: function DeadLink() {
    const [page, setPage] = useState(11)
    return (
      <Pager page={page} pageCount={12} onPageChange={setPage} hrefFor={(to) => `#page=${to}`} />
    )
  },
  play: async ({ canvas }) => {
    const next = canvas.getByRole('link', { name: 'Next page' })
    await userEvent.click(next)
    await expect(next).toHaveFocus()
    await expect(next).not.toHaveAttribute('href')
    await expect(next).toHaveAttribute('aria-disabled', 'true')
    await expect(next).toHaveAttribute('tabindex', '-1')
  },
}

export const Cursor: Story = {
  name: 'Says which page it is where pages can only be followed',
  parameters: { proves: ['behaviour-unknown-totals', 'a11y-2'] },
  args: { nav: cursorNav({ goNext }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Page 4')).toHaveAttribute('aria-current', 'page')
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(goNext).toHaveBeenCalled()
  },
}

export const CursorWithoutTrail: StoryObj = {
  name: 'Offers the first page of a list that was entered in the middle',
  parameters: { proves: ['behaviour-unknown-totals', 'behaviour-focus'] },
  render: function CursorWithoutTrail() {
    const [page, setPage] = useState<number | null>(null)
    return <Pager nav={cursorNav({ page, hasPrevious: false, goFirst: () => setPage(1) })} />
  },
  play: async ({ canvas }) => {
    const first = canvas.getByRole('button', { name: 'First page' })
    const { x } = canvas.getByRole('button', { name: 'Next page' }).getBoundingClientRect()
    await userEvent.click(first)
    await expect(canvas.getByText('Page 1')).toBeVisible()
    await expect(first).toHaveFocus()
    await expect(canvas.getByRole('button', { name: 'Next page' }).getBoundingClientRect().x).toBe(
      x,
    )
  },
}

export const UnknownCount: StoryObj = {
  name: 'Goes on where nobody knows how many pages there are',
  parameters: { proves: ['behaviour-unknown-totals'] },
  render: function UnknownCount() {
    const [page, setPage] = useState(4)
    return <Pager page={page} pageCount={null} onPageChange={setPage} />
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(canvas.getByText('Page 5')).toBeVisible()
  },
}

export const EstimatedTotal: Story = {
  name: 'Counts no pages by an estimate of the rows',
  parameters: { proves: ['behaviour-unknown-totals'] },
  args: {
    nav: projectsNav({
      page: 4,
      pageCount: null,
      hasNext: true,
      total: { count: 3500, precision: 'estimate' },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Page 4')).toBeVisible()
    await expect(canvas.queryByRole('list')).not.toBeInTheDocument()
  },
}

export const CappedTotal: Story = {
  name: 'Ends where the API ends, though there are more rows',
  parameters: { proves: ['behaviour-unknown-totals'] },
  args: {
    nav: projectsNav({
      page: 100,
      pageCount: 100,
      total: { count: 10_000, precision: 'atLeast' },
    }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(drawing(canvasElement)).toBe('1 … 96 97 98 99 [100]')
    await expect(canvas.getByRole('button', { name: 'Next page' })).toHaveAttribute('aria-disabled')
  },
}

export const SinglePage: Story = {
  name: 'Draws nothing where everything fits one page',
  parameters: { proves: ['behaviour-single-page'] },
  args: { nav: projectsNav({ pageCount: 1 }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('navigation')).not.toBeInTheDocument()
  },
}
