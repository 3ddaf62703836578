import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'

import { withServers } from '../../storybook/servers/withServers.tsx'
import { codeOf } from '../codeOf.ts'
import { ContractorsCloudProjects } from './ContractorsCloudProjects.tsx'
import { CsprCloudAccounts } from './CsprCloudAccounts.tsx'
import { DovetailProjects } from './DovetailProjects.tsx'
import { ProcorePunchItems } from './ProcorePunchItems.tsx'

const meta = { title: 'Recipes', ...withServers } satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const shown = { selector: '[data-pq="rows"]' }

/** Try the toolbar's latency, failure and total. */
export const Procore: Story = {
  name: 'Procore: numbered pages, counted in headers',
  render: () => <ProcorePunchItems />,
  parameters: codeOf('recipes/ProcorePunchItems'),
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 150', shown)
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await canvas.findByText('11–20 of 150', shown)
    await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(10)
  },
}

export const Dovetail: Story = {
  name: 'Dovetail: a cursor, and the way back remembered',
  render: () => <DovetailProjects />,
  parameters: codeOf('recipes/DovetailProjects'),
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 200', shown)
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await canvas.findByText('11–20 of 200', shown)
    await userEvent.click(canvas.getByRole('button', { name: 'Previous page' }))
    await canvas.findByText('1–10 of 200', shown)
  },
}

export const CsprCloud: Story = {
  name: 'CSPR.cloud: thousands of pages, and a field to go to one',
  render: () => <CsprCloudAccounts />,
  parameters: codeOf('recipes/CsprCloudAccounts'),
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 63,584', shown)
    await userEvent.type(canvas.getByRole('textbox', { name: 'Go to page' }), '6359{Enter}')
    await canvas.findByText('63,581–63,584 of 63,584', shown)
  },
}

export const ContractorsCloud: Story = {
  name: 'Contractors Cloud: Laravel, with two pagers',
  render: () => <ContractorsCloudProjects />,
  parameters: codeOf('recipes/ContractorsCloudProjects'),
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement)
    await canvas.findByText('1–10 of 3,531', shown)
    const top = within(canvas.getByRole('navigation', { name: 'Projects, top' }))
    const bottom = within(canvas.getByRole('navigation', { name: 'Projects, bottom' }))
    await userEvent.click(top.getByRole('button', { name: 'Page 3' }))
    await canvas.findByText('21–30 of 3,531', shown)
    await expect(bottom.getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 3')
  },
}
