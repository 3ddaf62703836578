import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { PageStatus } from './PageStatus.tsx'

const meta = {
  title: 'Components/PageStatus/Vague totals',
  component: PageStatus,
  args: { nav: projectsNav() },
  parameters: { proves: ['behaviour-unknown-totals'] },
} satisfies Meta<typeof PageStatus>
export default meta

type Story = StoryObj<typeof meta>

export const Estimate: Story = {
  name: 'Says About 3,500 of an estimate',
  args: { nav: cursorNav({ total: { count: 3500, precision: 'estimate' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('About 3,500')).toHaveLength(2)
  },
}

export const AtLeast: Story = {
  name: 'Says 10,000+ of a count that was cut off, and At least aloud',
  args: { nav: cursorNav({ total: { count: 10_000, precision: 'atLeast' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('10,000+')).toBeVisible()
    await expect(canvas.getByRole('status')).toHaveTextContent('At least 10,000')
  },
}

export const RowsOfAnEstimate: Story = {
  name: 'Says which rows of about how many',
  args: { nav: projectsNav({ page: 2, total: { count: 3500, precision: 'estimate' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('31–60 of about 3,500')).toBeVisible()
  },
}

export const Contradiction: Story = {
  name: 'Leaves out a total that is smaller than what is on screen',
  args: {
    nav: projectsNav({ page: 3, itemCount: 30, total: { count: 50, precision: 'estimate' } }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('61–90')).toBeVisible()
  },
}
