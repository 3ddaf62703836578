import type { LaravelLink } from '@paginated-query/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, within } from 'storybook/test'

import { withServers } from '../../storybook/servers/withServers.tsx'
import { codeOf } from '../codeOf.ts'
import { DovetailProjects } from '../recipes/DovetailProjects.tsx'
import { ProcorePunchItems } from '../recipes/ProcorePunchItems.tsx'
import { Endless } from './Endless.tsx'
import { LaravelLinks } from './LaravelLinks.tsx'
import { Links } from './Links.tsx'
import { OwnMarkup } from './OwnMarkup.tsx'
import { PlainNumbers } from './PlainNumbers.tsx'
import { TableWithBar } from './TableWithBar.tsx'
import { Uncounted } from './Uncounted.tsx'

const meta = { title: 'Start here/Examples', ...withServers } satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const shown = { selector: '[data-pq="rows"]' }

export const Bar: Story = {
  name: 'A hook counts the pages: the whole bar',
  render: () => <ProcorePunchItems />,
  parameters: codeOf('recipes/ProcorePunchItems'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 150', shown)
    await expect(canvas.getByRole('combobox', { name: 'Rows per page' })).toBeVisible()
    await expect(canvas.getByRole('textbox', { name: 'Go to page' })).toBeVisible()
  },
}

export const Cursor: Story = {
  name: 'A cursor leads on: Previous and Next',
  render: () => <DovetailProjects />,
  parameters: codeOf('recipes/DovetailProjects'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 200', shown)
    await expect(canvas.getByText('Page 1')).toHaveAttribute('aria-current', 'page')
  },
}

export const Numbers: Story = {
  name: 'You load pages yourself: numbers and a callback',
  render: () => <PlainNumbers />,
  parameters: codeOf('start/PlainNumbers'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Page 4' }))
    await expect(canvas.getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 4')
  },
}

export const Addresses: Story = {
  name: 'The page is in the address: links',
  render: () => <Links page={7} />,
  parameters: codeOf('start/Links'),
  play: async ({ canvas }) => {
    const next = canvas.getByRole('link', { name: 'Next page' })
    await expect(next).toHaveAttribute('href', '?page=8')
    await expect(next).toHaveAttribute('rel', 'next')
  },
}

const pages = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, null, 117, 118]
const laravel: LaravelLink[] = [
  { url: null, label: '&laquo; Previous', active: false },
  ...pages.map((page) => ({
    url: page === null ? null : `/projects?page=${page}`,
    label: page === null ? '...' : String(page),
    active: page === 1,
  })),
  { url: '/projects?page=2', label: 'Next &raquo;', active: false },
]
const goTo = fn()

export const Laravel: Story = {
  name: 'Laravel lists its links: as they are',
  render: () => <LaravelLinks links={laravel} goTo={goTo} />,
  parameters: codeOf('start/LaravelLinks'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(goTo).toHaveBeenCalledWith(2)
  },
}

export const NoCount: Story = {
  name: 'Nobody counts the pages: Previous and Next',
  render: () => <Uncounted />,
  parameters: codeOf('start/Uncounted'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(canvas.getByText('Page 5')).toHaveAttribute('aria-current', 'page')
  },
}

export const Scrolling: Story = {
  name: 'People scroll: a list that grows',
  render: () => <Endless />,
  parameters: codeOf('start/Endless'),
  play: async ({ canvasElement }) => {
    const feed = await within(canvasElement).findByRole('feed', { name: 'Accounts' })
    const [first] = await within(feed).findAllByRole('article')
    await expect(first).toHaveAttribute('aria-setsize', '63584')
  },
}

export const Table: Story = {
  name: 'It is a table: the bar in its footer',
  render: () => <TableWithBar />,
  parameters: codeOf('start/TableWithBar'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–5 of 150', shown)
    await expect(canvas.getByRole('table', { name: 'Punch items' })).toBeVisible()
  },
}

export const Own: Story = {
  name: 'You have a design system: items and props alone',
  render: () => <OwnMarkup />,
  parameters: codeOf('start/OwnMarkup'),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next page' })
    await userEvent.click(next)
    await expect(next).toHaveFocus()
    await expect(canvas.getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 4')
  },
}
