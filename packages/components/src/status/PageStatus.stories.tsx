import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'

import { cursorNav, projectsNav, useProjectsNav } from '../__fixtures__/navs.ts'
import { Pager } from '../pager/Pager.tsx'
import { PageStatus } from './PageStatus.tsx'

const meta = {
  title: 'Components/PageStatus',
  component: PageStatus,
  args: { nav: projectsNav() },
} satisfies Meta<typeof PageStatus>
export default meta

type Story = StoryObj<typeof meta>

export const Rest: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1–30 of 3,531')).toBeVisible()
    await expect(canvas.getByRole('status')).toHaveTextContent('1 to 30 of 3,531')
  },
}

export const Estimate: Story = {
  args: { nav: cursorNav({ total: { count: 3500, precision: 'estimate' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('About 3,500')).toHaveLength(2)
  },
}

export const AtLeast: Story = {
  args: { nav: cursorNav({ total: { count: 10_000, precision: 'atLeast' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('10,000+')).toBeVisible()
    await expect(canvas.getByRole('status')).toHaveTextContent('At least 10,000')
  },
}

export const UnknownTotal: Story = {
  args: { nav: projectsNav({ total: null, pageCount: null }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1–30')).toBeVisible()
  },
}

export const UnknownRange: Story = {
  args: { nav: cursorNav() },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Page 4')
  },
}

export const Empty: Story = {
  args: {
    nav: projectsNav({ pageCount: 1, total: { count: 0, precision: 'exact' }, itemCount: 0 }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('No results')
  },
}

export const ListThatDoesNotPage: Story = {
  args: { nav: projectsNav({ pageCount: 1, pageSize: null, total: null }), itemCount: 14 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('14 rows')
  },
}

export const Pending: Story = {
  render: function Pending() {
    const nav = useProjectsNav({ latency: 1500 })
    return (
      <>
        <PageStatus nav={nav} />
        <Pager nav={nav} />
      </>
    )
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Page 4' }))
    await expect(canvas.getByText('1–30 of 3,531')).toBeVisible()
    const status = canvas.getByRole('status')
    await waitFor(() => expect(status).toHaveTextContent('Loading page 4'), { timeout: 1400 })
    await waitFor(() => expect(status).toHaveTextContent('91 to 120 of 3,531'), { timeout: 2000 })
  },
}

export const Failed: Story = {
  render: function Failed() {
    const nav = useProjectsNav({ failing: 4, latency: 400 })
    return (
      <>
        <PageStatus nav={nav} />
        <Pager nav={nav} />
      </>
    )
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Page 4' }))
    const retry = await canvas.findByRole('button', { name: 'Retry' })
    await expect(canvas.getByRole('alert')).toHaveTextContent("Page 4 couldn't be loaded.")
    await userEvent.click(retry)
    await expect(await canvas.findByText('91–120 of 3,531')).toBeVisible()
    await waitFor(() => expect(retry).not.toBeInTheDocument())
    await expect(document.body).not.toHaveFocus()
  },
}

export const Error: Story = {
  args: { nav: projectsNav({ page: 3, failed: { page: 4, error: new globalThis.Error('500') } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Retry' })).toBeVisible()
  },
}

export const Moved: Story = {
  args: { nav: projectsNav({ page: 118, moved: { reason: 'beyondEnd', from: 999 } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(
      "Page 999 doesn't exist any more, so this is the last one",
    )
  },
}

export const Narrow: Story = {
  ...Moved,
  decorators: [
    (StoryUnderTest) => (
      <div style={{ inlineSize: '18rem' }}>
        <StoryUnderTest />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const status = canvas.getByText('3,511–3,531 of 3,531').parentElement
    await expect(status?.scrollWidth).toBeLessThanOrEqual(status?.clientWidth ?? 0)
  },
}

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1–30 of 3,531')).toBeVisible()
  },
}

export const Dark: Story = {
  ...Error,
  globals: { theme: 'dark' },
}
