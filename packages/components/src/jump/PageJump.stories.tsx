import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'

import { projectsNav } from '../__fixtures__/navs.ts'
import { PageJump } from './PageJump.tsx'

const goTo = fn()

const meta = {
  title: 'Components/PageJump',
  component: PageJump,
  args: { nav: projectsNav({ goTo }) },
} satisfies Meta<typeof PageJump>
export default meta

type Story = StoryObj<typeof meta>

export const Rest: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Go to page' }), '42{Enter}')
    await expect(goTo).toHaveBeenLastCalledWith(42)
  },
}

export const OutOfRange: Story = {
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox')
    await userEvent.type(field, '119{Enter}')
    await expect(field).toHaveValue('119')
    await expect(field).toHaveAccessibleDescription('Enter a page from 1 to 118')
  },
  decorators: [
    (StoryUnderTest) => (
      <div style={{ paddingBlockEnd: '2.5rem' }}>
        <StoryUnderTest />
      </div>
    ),
  ],
}

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('textbox')).direction).toBe('rtl')
  },
}

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await userEvent.tab()
    await expect(canvas.getByRole('textbox')).toHaveFocus()
  },
}
