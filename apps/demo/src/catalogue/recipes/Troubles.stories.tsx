import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'

import { withServers } from '../../storybook/servers/withServers.tsx'
import { ProcorePunchItems } from './ProcorePunchItems.tsx'

const meta = {
  title: 'Recipes/In trouble',
  // Stories of one docs page share their servers, and here each needs its own.
  tags: ['!autodocs'],
  render: () => <ProcorePunchItems />,
  ...withServers,
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const shown = { selector: '[data-pq="rows"]' }

export const Failing: Story = {
  name: 'A page that fails once is a press of Retry away',
  globals: { failure: 'once' },
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 150', shown)
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await canvas.findByText(/^Page 2 /, { selector: '[role="alert"]' })
    await userEvent.click(canvas.getByRole('button', { name: 'Retry' }))
    await canvas.findByText('11–20 of 150', shown)
  },
}

export const Slow: Story = {
  name: 'Rows stay until the next ones arrive',
  globals: { latency: '400' },
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 150', shown)
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(canvas.getByText('1–10 of 150', shown)).toBeVisible()
    await expect(canvas.getByRole('list', { name: 'Punch items' }).children).toHaveLength(10)
    await canvas.findByText('11–20 of 150', shown)
  },
}

export const Shrinking: Story = {
  name: 'A list that shrinks leads to its last page, never beyond it',
  globals: { total: 'shrinking' },
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 143', shown)
    await userEvent.click(canvas.getByRole('button', { name: 'Page 15' }))
    await canvas.findByText('121–122 of 122', shown)
    await canvas.findByText(/doesn't exist any more/, { selector: '[data-pq="moved"]' })
    await expect(canvas.getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 13')
  },
}

export const Refused: Story = {
  name: 'Too many requests are asked again when the API allows',
  globals: { failure: '429' },
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 150', shown)
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await canvas.findByText('11–20 of 150', { ...shown }, { timeout: 5000 })
  },
}
