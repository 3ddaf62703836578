import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor } from 'storybook/test'

import { cursorNav, projectsNav, useProjectsNav } from '../__fixtures__/navs.ts'
import { Pager } from '../pager/Pager.tsx'
import { PageStatus } from './PageStatus.tsx'

const meta = {
  title: 'Components/PageStatus/What happens',
  component: PageStatus,
  args: { nav: projectsNav() },
} satisfies Meta<typeof PageStatus>
export default meta

type Story = StoryObj<typeof meta>

const goFirst = fn()
const failed = { page: 4, error: new Error('500') }

const inContainer = (inlineSize: string): NonNullable<Story['decorators']> => [
  (StoryUnderTest) => (
    <div style={{ inlineSize, maxInlineSize: '100%' }}>
      <StoryUnderTest />
    </div>
  ),
]

export const EmptyPage: Story = {
  name: 'Offers the first page where this one is empty',
  parameters: { proves: ['look-loading'] },
  args: { nav: cursorNav({ goFirst }), itemCount: 0 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Page 4 is empty', { selector: '[aria-hidden]' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Go to first page' }))
    await expect(goFirst).toHaveBeenCalled()
  },
}

export const Pending: Story = {
  name: 'Says after one second that a page is loading, and what came',
  parameters: { proves: ['a11y-9', 'behaviour-pending'] },
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

export const FiveQuickNexts: Story = {
  name: 'Speaks once for five quick presses of Next',
  parameters: { proves: ['a11y-9'] },
  render: function FiveQuickNexts() {
    const nav = useProjectsNav()
    return (
      <>
        <PageStatus nav={nav} />
        <Pager nav={nav} />
      </>
    )
  },
  play: async ({ canvas }) => {
    const status = canvas.getByRole('status')
    const heard: (string | null)[] = []
    const observer = new MutationObserver(() => heard.push(status.textContent))
    observer.observe(status, { childList: true, characterData: true, subtree: true })
    const next = canvas.getByRole('button', { name: 'Next page' })
    for (let press = 0; press < 5; press += 1) {
      next.click()
      // Until React has drawn it: no timer comes in between, however busy the machine is.
      await Promise.resolve()
    }
    await waitFor(() => expect(status).toHaveTextContent('151 to 180 of 3,531'))
    await expect(heard).toEqual(['151 to 180 of 3,531'])
    observer.disconnect()
  },
}

export const Failed: Story = {
  name: 'Speaks up when a page fails, and hands the focus on when Retry has worked',
  parameters: { proves: ['a11y-9', 'behaviour-pending', 'behaviour-focus'] },
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

export const Failure: Story = {
  name: 'Says what failed beside the rows that are still on screen',
  parameters: { proves: ['look-states'] },
  args: { nav: projectsNav({ page: 3, failed }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('61–90 of 3,531')).toBeVisible()
    await expect(canvas.getByText("Page 4 couldn't be loaded.")).toBeVisible()
    await expect(canvas.getByText('Retry')).toBeVisible()
  },
}

export const NarrowError: Story = {
  name: 'Says what failed in place of the rows where there is no room for both',
  parameters: { proves: ['look-states', 'look-container'] },
  args: { nav: projectsNav({ page: 3, failed }) },
  decorators: inContainer('15rem'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('61–90 of 3,531')).not.toBeVisible()
    const failure = canvas.getByText("Page 4 couldn't be loaded.").getBoundingClientRect()
    const retry = canvas.getByRole('button', { name: 'Retry' }).getBoundingClientRect()
    // Beside each other, whichever way the text runs.
    await expect(
      Math.max(retry.left - failure.right, failure.left - retry.right),
    ).toBeGreaterThanOrEqual(0)
    await expect(retry.height).toBe(36)
  },
}

export const Moved: Story = {
  name: 'Says that the page asked for is gone',
  args: { nav: projectsNav({ page: 118, moved: { reason: 'beyondEnd', from: 999 } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(
      "Page 999 doesn't exist any more, so this is the last one",
    )
  },
}

export const NarrowMoved: Story = {
  ...Moved,
  name: 'Says that the page is gone in two lines, as high as one control',
  parameters: { proves: ['look-container'] },
  decorators: inContainer('18rem'),
  play: async ({ canvas }) => {
    const status = canvas.getByRole('status').parentElement
    await expect(status?.scrollWidth).toBeLessThanOrEqual(status?.clientWidth ?? 0)
    await expect(status?.offsetHeight).toBe(36)
  },
}

export const Dark: Story = {
  ...Failure,
  name: 'Is as legible in the dark',
  parameters: { proves: ['a11y-8'] },
  globals: { theme: 'dark' },
}
