import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { PageStatus } from './PageStatus.tsx'
import { usePageStatus } from './usePageStatus.ts'

const meta = {
  title: 'Components/PageStatus/Rows',
  component: PageStatus,
  args: { nav: projectsNav() },
} satisfies Meta<typeof PageStatus>
export default meta

type Story = StoryObj<typeof meta>

const failed = { page: 4, error: new Error('500') }

export const Rest: Story = {
  name: 'Says which rows are on screen, with a spoken "to" for the dash',
  parameters: { proves: ['a11y-9', 'look-copy'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1–30 of 3,531')).toBeVisible()
    await expect(canvas.getByRole('status')).toHaveTextContent('1 to 30 of 3,531')
  },
}

export const LastPage: Story = {
  name: 'Counts the rows that a short last page has',
  args: { nav: projectsNav({ page: 118 }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3,511–3,531 of 3,531')).toBeVisible()
  },
}

export const UnknownTotal: Story = {
  name: 'Says nothing of a total that nobody knows',
  parameters: { proves: ['behaviour-unknown-totals'] },
  args: { nav: projectsNav({ total: null, pageCount: null }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1–30')).toBeVisible()
  },
}

export const UnknownRange: Story = {
  name: 'Says Page 4 where nobody knows which rows these are',
  parameters: { proves: ['behaviour-unknown-totals'] },
  args: { nav: cursorNav() },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Page 4')
  },
}

export const ListThatDoesNotPage: Story = {
  name: 'Counts the rows of a list that does not page',
  args: { nav: projectsNav({ pageCount: 1, pageSize: null, total: null }), itemCount: 14 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('14 rows')
  },
}

export const Empty: Story = {
  name: 'Says No results, never 0–0 of 0',
  parameters: { proves: ['behaviour-unknown-totals', 'look-loading'] },
  args: {
    nav: projectsNav({ pageCount: 1, total: { count: 0, precision: 'exact' }, itemCount: 0 }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No results', { selector: '[aria-hidden]' })).toBeVisible()
    await expect(canvas.getByRole('status')).toHaveTextContent('No results')
  },
}

export const Headless: Story = {
  name: 'Gives its texts to markup of another design system',
  args: { nav: projectsNav({ page: 3, failed }) },
  render: function Headless({ nav }) {
    const status = usePageStatus({ nav })
    return (
      <section {...status.rootProps} aria-label="Rows">
        <strong {...status.rowsProps}>{status.rows}</strong>
        <output {...status.liveRegionProps}>{status.said}</output>
        <p {...status.failureProps}>{status.failure}</p>
        {/* oxlint-disable-next-line react/button-has-type -- the props say it */}
        {status.retry && <button {...status.retry.props}>{status.retry.label}</button>}
      </section>
    )
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('61–90 of 3,531')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Retry' })).toBeVisible()
  },
}

export const RightToLeft: Story = {
  name: 'Lets a sentence run its own way in a page of the other direction',
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const rows = canvas.getByText('1–30 of 3,531')
    await expect(rows).toBeVisible()
    await expect(getComputedStyle(rows).direction).toBe('ltr')
  },
}
