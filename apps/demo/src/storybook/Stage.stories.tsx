import { arabic } from '@paginated-query/components'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'

import { ProcorePunchItems } from '../catalogue/recipes/ProcorePunchItems.tsx'
import { withServers } from './servers/withServers.tsx'

const meta = {
  title: 'Start here/Toolbar',
  render: () => <ProcorePunchItems />,
  ...withServers,
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

export const Conditions: Story = {
  name: 'Gives every story its theme, language, direction and width',
  globals: { theme: 'dark', language: 'العربية', direction: 'language', width: '320' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const pager = await canvas.findByRole('navigation')
    const { colorScheme, direction } = getComputedStyle(pager)
    await expect([colorScheme, direction, pager.lang]).toEqual(['dark', 'rtl', arabic.locale])
    await expect(canvas.getByRole('button', { name: 'الصفحة التالية' })).toBeVisible()
    const rows = canvas.getByRole('list', { name: 'Punch items' })
    await expect(rows.getBoundingClientRect().width).toBe(320)
  },
}

export const AgainstTheLanguage: Story = {
  name: 'Lets a direction be chosen against the language',
  globals: { language: 'English', direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const pager = await within(canvasElement).findByRole('navigation')
    await expect(getComputedStyle(pager).direction).toBe('rtl')
  },
}
