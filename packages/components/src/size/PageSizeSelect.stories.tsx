import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'

import { projectsNav, useProjectsNav } from '../__fixtures__/navs.ts'
import { PageSizeSelect } from './PageSizeSelect.tsx'
import { usePageSize } from './usePageSize.ts'

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
  name: 'Offers the usual sizes, the one in use, and the most that the API gives',
  parameters: { proves: ['look-states'] },
  args: { nav: projectsNav({ sizeLimits: { default: 30, min: 1, max: 250 } }) },
  play: async ({ canvas }) => {
    const select = canvas.getByRole('combobox', { name: 'Rows per page' })
    await expect(select).toHaveValue('30')
    await expect(options(select)).toEqual(['10', '25', '30', '50', '100', '250'])
  },
}

export const Choosing: Story = {
  name: 'Commits a choice as soon as it is made, and keeps the focus',
  parameters: { proves: ['a11y-5', 'behaviour-focus'] },
  render: function Choosing() {
    return <PageSizeSelect nav={useProjectsNav()} />
  },
  play: async ({ canvas }) => {
    const select = canvas.getByRole('combobox')
    await userEvent.tab()
    await userEvent.selectOptions(select, '50')
    await expect(select).toHaveValue('50')
    await expect(select).toHaveFocus()
  },
}

export const Pending: Story = {
  name: 'Shows the choice while its rows are on their way',
  parameters: { proves: ['behaviour-pending'] },
  args: { nav: projectsNav({ isPending: true, setPageSize }) },
  play: async ({ canvas }) => {
    const select = canvas.getByRole('combobox')
    await userEvent.selectOptions(select, '100')
    await expect(setPageSize).toHaveBeenLastCalledWith(100)
    await expect(select).toHaveValue('100')
  },
}

export const ChangedByTheServer: Story = {
  name: 'Says what became of a choice that the server changed',
  parameters: { proves: ['look-states'] },
  decorators: [
    (StoryUnderTest) => (
      <div style={{ paddingBlockEnd: '3rem' }}>
        <StoryUnderTest />
      </div>
    ),
  ],
  render: function ChangedByTheServer() {
    const nav = useProjectsNav()
    return <PageSizeSelect nav={{ ...nav, setPageSize: () => nav.setPageSize(50) }} />
  },
  play: async ({ canvas }) => {
    const select = canvas.getByRole('combobox')
    await userEvent.selectOptions(select, '100')
    const note = await canvas.findByText('This list shows 50 rows per page, not 100')
    await expect(note).toBeVisible()
    await expect(select).toHaveValue('50')
    await expect(select).toHaveAccessibleDescription('This list shows 50 rows per page, not 100')
  },
}

export const FocusVisible: Story = {
  name: 'Shows that the keyboard is on it',
  parameters: { proves: ['look-states'] },
  play: async ({ canvas }) => {
    await userEvent.tab()
    await expect(canvas.getByRole('combobox')).toHaveFocus()
    await expect(getComputedStyle(canvas.getByRole('combobox')).outlineStyle).toBe('solid')
  },
}

export const ListThatDoesNotPage: Story = {
  name: 'Draws nothing for a list that does not page',
  args: { nav: projectsNav({ pageSize: null }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('combobox')).not.toBeInTheDocument()
  },
}

export const SinglePage: Story = {
  name: 'Stays where everything fits one page',
  parameters: { proves: ['behaviour-single-page'] },
  args: { nav: projectsNav({ pageCount: 1, total: { count: 12, precision: 'exact' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('combobox')).toBeVisible()
  },
}

export const Parts: Story = {
  name: 'Can be put together otherwise',
  render: ({ nav }) => (
    <PageSizeSelect.Root nav={nav}>
      <PageSizeSelect.Field />
      <PageSizeSelect.Label>a page</PageSizeSelect.Label>
    </PageSizeSelect.Root>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('combobox', { name: 'a page' })).toHaveValue('30')
  },
}

export const Headless: Story = {
  name: 'Drives a control that is no select',
  render: function Headless() {
    const size = usePageSize({ nav: useProjectsNav(), sizes: [30, 60] })
    return (
      <fieldset>
        <legend>{size.label}</legend>
        {size.choices.map((each) => (
          <label key={each} style={{ marginInlineEnd: '1rem' }}>
            <input
              type="radio"
              name="size"
              checked={each === size.pageSize}
              onChange={() => size.choose(each)}
            />
            {size.write(each)}
          </label>
        ))}
      </fieldset>
    )
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: '60' }))
    await expect(canvas.getByRole('radio', { name: '60' })).toBeChecked()
  },
}

export const RightToLeft: Story = {
  name: 'Runs from right to left',
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const select = canvas.getByRole('combobox')
    const label = canvas.getByText('Rows per page')
    await expect(label.getBoundingClientRect().left).toBeGreaterThan(
      select.getBoundingClientRect().right,
    )
  },
}

export const Dark: Story = {
  name: 'Is as legible in the dark',
  parameters: { proves: ['a11y-8'] },
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('combobox')).colorScheme).toBe('dark')
  },
}
