import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'

import { cursorNav, projectsNav, useProjectsNav } from '../__fixtures__/navs.ts'
import { PaginationBar } from './PaginationBar.tsx'

const meta = {
  title: 'Components/PaginationBar',
  component: PaginationBar,
  args: { nav: projectsNav({ page: 3 }) },
} satisfies Meta<typeof PaginationBar>
export default meta

type Story = StoryObj<typeof meta>

const inContainer = (inlineSize: string): NonNullable<Story['decorators']> => [
  (StoryUnderTest) => (
    <div style={{ inlineSize }}>
      <StoryUnderTest />
    </div>
  ),
]

const tops = (canvasElement: HTMLElement): Set<number> => {
  const row = canvasElement.querySelector('[data-pq="bar-row"]')
  return new Set([...(row?.children ?? [])].map((each) => middle(each.getBoundingClientRect())))
}
const middle = ({ top, height }: DOMRect): number => Math.round(top + height / 2)

export const Wide: Story = {
  decorators: inContainer('64rem'),
  play: async ({ canvasElement, canvas }) => {
    await expect(tops(canvasElement).size).toBe(1)
    await expect(canvas.getByRole('button', { name: 'Page 118' })).toBeVisible()
  },
}

export const Medium: Story = {
  decorators: inContainer('35rem'),
  play: async ({ canvasElement, canvas }) => {
    await expect(tops(canvasElement).size).toBe(1)
    await expect(canvas.getByRole('button', { name: 'Next page' })).toBeVisible()
    const row = canvasElement.querySelector('[data-pq="bar-row"]')
    await expect(row?.scrollWidth).toBe(row?.clientWidth)
  },
}

export const Narrow: Story = {
  decorators: inContainer('17rem'),
  play: async ({ canvasElement, canvas }) => {
    const row = canvasElement.querySelector('[data-pq="bar-row"]')
    await expect(row?.scrollWidth).toBe(row?.clientWidth)
    await expect(canvas.getByRole('button', { name: 'Next page' })).toBeVisible()
    await expect(canvas.getByRole('combobox', { name: 'Rows per page' })).toBeVisible()
  },
}

export const Moving: Story = {
  decorators: inContainer('64rem'),
  render: function Moving() {
    return <PaginationBar nav={useProjectsNav({ latency: 300 })} />
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(await canvas.findByText('31–60 of 3,531')).toBeVisible()
  },
}

export const Failed: Story = {
  decorators: inContainer('64rem'),
  args: { nav: projectsNav({ page: 3, failed: { page: 4, error: new Error('500') } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Retry' })).toBeVisible()
  },
}

export const Phone: Story = {
  ...Narrow,
  decorators: inContainer('22rem'),
}

export const Cursor: Story = {
  args: { nav: cursorNav() },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox')).not.toBeInTheDocument()
    await expect(canvas.getByRole('navigation')).toBeVisible()
  },
}

export const SinglePage: Story = {
  args: { nav: projectsNav({ pageCount: 1, total: { count: 12, precision: 'exact' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('navigation')).not.toBeInTheDocument()
    await expect(canvas.getByRole('combobox')).toBeVisible()
  },
}

export const RightToLeft: Story = {
  decorators: inContainer('64rem'),
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    await expect(tops(canvasElement).size).toBe(1)
  },
}

export const Dark: Story = {
  decorators: inContainer('64rem'),
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(tops(canvasElement).size).toBe(1)
  },
}
