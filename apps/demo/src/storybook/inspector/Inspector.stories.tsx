import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'

import { ProcorePunchItems } from '../../catalogue/recipes/ProcorePunchItems.tsx'
import { withServers } from '../servers/withServers.tsx'

const meta = {
  title: 'Start here/Inspector',
  // Stories of one docs page share their servers, and here each needs its own.
  tags: ['!autodocs'],
  render: () => <ProcorePunchItems />,
  globals: { inspector: 'on' },
  ...withServers,
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const shown = { selector: '[data-pq="rows"]' }

export const Announced: Story = {
  name: 'Shows what is announced, and what has the focus',
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 150', shown)
    // The first rows are no news, and what is pressed before they are told is told with them.
    await canvas.findByText('1 to 10 of 150')
    const inspector = canvas.getByRole('complementary', { name: 'Inspector' })
    await expect(inspector).toHaveTextContent('Nothing yet')
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(inspector).toHaveTextContent('button Next page')
    await within(inspector).findByText('11 to 20 of 150')
  },
}

export const Failed: Story = {
  name: 'Shows an error as assertive',
  globals: { inspector: 'on', failure: 'once' },
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 150', shown)
    const inspector = within(canvas.getByRole('complementary', { name: 'Inspector' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect((await inspector.findByRole('listitem')).textContent).toMatch(/assertive .*Page 2/)
    await userEvent.click(inspector.getByRole('button', { name: 'Clear' }))
    await expect(inspector.getByText('Nothing yet')).toBeVisible()
  },
}
