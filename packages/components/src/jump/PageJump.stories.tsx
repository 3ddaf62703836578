import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { PageJump } from './PageJump.tsx'
import { usePageJump } from './usePageJump.ts'

const goTo = fn()

const meta = {
  title: 'Components/PageJump',
  component: PageJump,
  args: { nav: projectsNav({ goTo }) },
  beforeEach: () => {
    goTo.mockClear()
  },
} satisfies Meta<typeof PageJump>
export default meta

type Story = StoryObj<typeof meta>

const withRoomBelow: NonNullable<Story['decorators']> = [
  (StoryUnderTest) => (
    <div style={{ paddingBlockEnd: '3rem' }}>
      <StoryUnderTest />
    </div>
  ),
]

export const Rest: Story = {
  name: 'Waits for a page number',
  parameters: { proves: ['look-states'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Go to page' })).toHaveValue('')
  },
}

export const Submitted: Story = {
  name: 'Goes to the page on Enter, never while typing',
  parameters: { proves: ['a11y-5'] },
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox')
    await userEvent.type(field, '42')
    await expect(goTo).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    await expect(goTo).toHaveBeenLastCalledWith(42)
    await expect(field).toHaveFocus()
  },
}

export const OutOfRange: Story = {
  name: 'Keeps what is no page, says which there are, and does not move',
  parameters: { proves: ['a11y-10', 'look-states'] },
  decorators: withRoomBelow,
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox')
    const { top } = field.getBoundingClientRect()
    await userEvent.type(field, '119{Enter}')
    await expect(goTo).not.toHaveBeenCalled()
    await expect(field).toHaveValue('119')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription('Enter a page from 1 to 118')
    await expect(field.getBoundingClientRect().top).toBe(top)
  },
}

export const UnknownCount: Story = {
  name: 'Takes any page where nobody knows how many there are',
  parameters: { proves: ['behaviour-unknown-totals'] },
  decorators: withRoomBelow,
  args: { nav: projectsNav({ pageCount: null, total: null, goTo }) },
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox')
    await userEvent.type(field, '99999{Enter}')
    await expect(goTo).toHaveBeenLastCalledWith(99_999)
    await userEvent.type(field, '0{Enter}')
    await expect(field).toHaveAccessibleDescription('Enter a page from 1')
  },
}

export const OtherDigits: Story = {
  name: 'Reads the digits of other scripts',
  play: async ({ canvas }) => {
    for (const digits of ['٤٢', '４２', '४२']) {
      goTo.mockClear()
      await userEvent.type(canvas.getByRole('textbox'), `${digits}{Enter}`)
      await expect(goTo).toHaveBeenLastCalledWith(42)
    }
  },
}

export const CursorList: Story = {
  name: 'Draws nothing where pages have no number',
  args: { nav: cursorNav() },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox')).not.toBeInTheDocument()
  },
}

export const FocusVisible: Story = {
  name: 'Shows that the keyboard is in it',
  parameters: { proves: ['look-states'] },
  play: async ({ canvas }) => {
    await userEvent.tab()
    await expect(canvas.getByRole('textbox')).toHaveFocus()
    await expect(getComputedStyle(canvas.getByRole('textbox')).outlineStyle).toBe('solid')
  },
}

export const Parts: Story = {
  name: 'Can have a button beside it',
  render: ({ nav }) => (
    <PageJump.Root nav={nav}>
      <PageJump.Label>Page</PageJump.Label>
      <PageJump.Field />
      <button type="submit" data-pq="retry">
        Go
      </button>
      <PageJump.Error />
    </PageJump.Root>
  ),
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Page' }), '7')
    await userEvent.click(canvas.getByRole('button', { name: 'Go' }))
    await expect(goTo).toHaveBeenLastCalledWith(7)
  },
}

export const Headless: Story = {
  name: 'Drives a field of another design system',
  render: function Headless({ nav }) {
    const jump = usePageJump({ nav })
    return (
      <form {...jump.formProps}>
        <label {...jump.labelProps}>{jump.label}: </label>
        <input {...jump.fieldProps} />
        <p {...jump.errorProps}>{jump.error}</p>
      </form>
    )
  },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('textbox'), '0{Enter}')
    await expect(canvas.getByRole('alert')).toHaveTextContent('Enter a page from 1 to 118')
  },
}

export const RightToLeft: Story = {
  name: 'Runs from right to left',
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('textbox')).direction).toBe('rtl')
  },
}

export const Dark: Story = {
  name: 'Is as legible in the dark, in error too',
  parameters: { proves: ['a11y-8'] },
  decorators: withRoomBelow,
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'last{Enter}')
    await expect(canvas.getByText('Enter a page from 1 to 118')).toBeVisible()
  },
}
