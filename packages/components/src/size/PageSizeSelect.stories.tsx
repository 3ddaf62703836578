import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'

import { projectsNav, useProjectsNav } from '../__fixtures__/navs.ts'
import { PageSizeSelect } from './PageSizeSelect.tsx'

const meta = {
  title: 'Components/PageSizeSelect',
  component: PageSizeSelect,
  args: { nav: projectsNav() },
} satisfies Meta<typeof PageSizeSelect>
export default meta

const setPageSize = fn()

type Story = StoryObj<typeof meta>

const options = (select: HTMLElement) => [...select.querySelectorAll('option')].map((o) => o.value)

export const Rest: Story = {
  play: async ({ canvas }) => {
    const select = canvas.getByRole('combobox', { name: 'Rows per page' })
    await expect(select).toHaveValue('30')
    await expect(options(select)).toEqual(['10', '25', '30', '50', '100'])
  },
}

export const Choosing: Story = {
  render: function Choosing() {
    return <PageSizeSelect nav={useProjectsNav()} />
  },
  play: async ({ canvas }) => {
    const select = canvas.getByRole('combobox')
    await userEvent.selectOptions(select, '50')
    await expect(select).toHaveValue('50')
  },
}

export const ClampedByTheServer: Story = {
  args: { nav: projectsNav({ pageSize: 25, setPageSize }) },
  play: async ({ canvas }) => {
    const select = canvas.getByRole('combobox')
    await userEvent.selectOptions(select, '100')
    await expect(setPageSize).toHaveBeenCalledWith(100)
    await expect(select).toHaveValue('25')
  },
}

export const FocusVisible: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab()
    await expect(canvas.getByRole('combobox')).toHaveFocus()
  },
}

export const ListThatDoesNotPage: Story = {
  args: { nav: projectsNav({ pageSize: null }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('combobox')).not.toBeInTheDocument()
  },
}

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('combobox')).direction).toBe('rtl')
  },
}

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('combobox')).colorScheme).toBe('dark')
  },
}
