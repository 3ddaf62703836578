import { numberedNav } from '@paginated-query/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test'

import { projectsNav, useProjectsNav } from '../__fixtures__/navs.ts'
import { drawing } from './__fixtures__/drawing.ts'
import { Pager } from './Pager.tsx'

const meta = {
  title: 'Components/Pager/Behaviour',
  component: Pager,
  args: { nav: projectsNav({ page: 3 }) },
} satisfies Meta<typeof Pager>
export default meta

type Story = StoryObj<typeof meta>

const leftOf = (element: HTMLElement): number => element.getBoundingClientRect().left

export const Focus: Story = {
  name: 'The focus goes with the page that was pressed',
  parameters: { proves: ['behaviour-focus'] },
  render: function Focus() {
    return <Pager nav={useProjectsNav()} />
  },
  play: async ({ canvasElement, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Page 5' }))
    await expect(canvas.getByRole('button', { name: 'Page 5' })).toHaveFocus()
    await expect(drawing(canvasElement)).toBe('1 … 4 [5] 6 … 118')
  },
}

export const Ends: Story = {
  name: 'On the last page Next keeps the focus it has, and ignores presses',
  parameters: { proves: ['behaviour-focus', 'a11y-4'] },
  render: function Ends() {
    return <Pager nav={useProjectsNav({ page: 117 })} />
  },
  play: async ({ canvasElement, canvas }) => {
    const next = canvas.getByRole('button', { name: 'Next page' })
    await userEvent.click(next)
    await userEvent.click(next)
    await expect(next).toHaveFocus()
    await expect(drawing(canvasElement)).toBe('1 … 114 115 116 117 [118]')
    await userEvent.tab({ shift: true })
    await userEvent.tab()
    await expect(next).not.toHaveFocus()
  },
}

export const SteadyNext: Story = {
  name: 'Next stands still while pages turn',
  parameters: { proves: ['behaviour-steady-next', 'look-row'] },
  render: function SteadyNext() {
    return <Pager nav={useProjectsNav({ page: 996, pageCount: 1204 })} />
  },
  play: async ({ canvas }) => {
    const next = canvas.getByRole('button', { name: 'Next page' })
    const left = leftOf(next)
    for (const page of ['997', '998', '999', '1,000', '1,001', '1,002']) {
      await userEvent.click(next)
      await expect(canvas.getByRole('button', { current: 'page' })).toHaveTextContent(page)
      await expect(leftOf(next)).toBe(left)
    }
  },
}

export const TwoHundredPages: Story = {
  name: 'Next can be pressed 200 times in a row',
  parameters: { proves: ['behaviour-steady-next', 'behaviour-any-size'] },
  render: function TwoHundredPages() {
    const [page, setPage] = useState(1)
    return <Pager page={page} pageCount={1204} onPageChange={setPage} />
  },
  play: async ({ canvas }) => {
    const next = canvas.getByRole('button', { name: 'Next page' })
    const left = leftOf(next)
    const moved: number[] = []
    for (let press = 1; press <= 200; press += 1) {
      await fireEvent.click(next)
      if (leftOf(next) !== left) moved.push(press)
    }
    await expect(moved).toEqual([])
    await expect(canvas.getByRole('button', { current: 'page' })).toHaveTextContent('201')
  },
}

export const ABillionPages: Story = {
  name: 'A billion pages cost what ten cost',
  parameters: { proves: ['behaviour-any-size'] },
  decorators: [
    (StoryUnderTest) => (
      <div style={{ inlineSize: '62rem' }}>
        <StoryUnderTest />
      </div>
    ),
  ],
  args: { nav: projectsNav({ page: 500_000_000, pageCount: 1_000_000_000 }) },
  play: async ({ canvasElement }) => {
    await expect(drawing(canvasElement)).toBe(
      '1 … 499,999,999 [500,000,000] 500,000,001 … 1,000,000,000',
    )
    await expect(canvasElement.querySelectorAll('li')).toHaveLength(7)
  },
}

export const CountComesLater: Story = {
  name: 'Next stands still when the number of pages becomes known',
  parameters: { proves: ['behaviour-steady-next', 'behaviour-unknown-totals'] },
  render: function CountComesLater() {
    const [page, goTo] = useState(3)
    return (
      <Pager nav={numberedNav({ page, pageCount: page > 3 ? 118 : null, hasNext: true, goTo })} />
    )
  },
  play: async ({ canvas }) => {
    const next = canvas.getByRole('button', { name: 'Next page' })
    const left = leftOf(next)
    await expect(canvas.getByText('Page 3')).toBeVisible()
    await userEvent.click(next)
    await expect(canvas.getByRole('button', { current: 'page' })).toHaveTextContent('4')
    await expect(leftOf(next)).toBe(left)
  },
}

export const Failure: Story = {
  name: 'When a page fails, the page on screen is the current one again',
  parameters: { proves: ['behaviour-pending'] },
  render: function Failure() {
    return <Pager nav={useProjectsNav({ latency: 400, failing: 2 })} />
  },
  play: async ({ canvas }) => {
    const next = canvas.getByRole('button', { name: 'Next page' })
    await userEvent.click(next)
    await expect(canvas.getByRole('button', { current: 'page' })).toHaveTextContent('2')
    await waitFor(() =>
      expect(canvas.getByRole('button', { current: 'page' })).toHaveTextContent('1'),
    )
    await expect(canvas.getByRole('button', { name: 'Page 2' })).toHaveAttribute('data-failed')
    await expect(next).toHaveFocus()
  },
}
