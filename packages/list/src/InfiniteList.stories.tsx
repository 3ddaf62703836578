import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type JSX } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'

import { useRowsFeed, type Row, type RowsFeedOptions } from './__fixtures__/useRowsFeed.ts'
import { InfiniteList } from './InfiniteList.tsx'

type Args = RowsFeedOptions & { auto?: number; height?: number | string; rememberAs?: string }

function Projects({ auto, height = 360, rememberAs, ...options }: Args): JSX.Element {
  return (
    <InfiniteList
      feed={useRowsFeed(options)}
      label="Projects"
      auto={auto}
      height={height}
      rememberAs={rememberAs}
      renderItem={(project) => <ProjectRow {...project} />}
    />
  )
}

const ProjectRow = ({ id, name }: Row): JSX.Element => (
  <div style={{ display: 'flex', gap: '1rem', padding: '0.875rem 1rem' }}>
    <strong style={{ fontWeight: 500 }}>{name}</strong>
    <span style={{ marginInlineStart: 'auto', opacity: 0.75 }}>{20_000 + id}</span>
  </div>
)

const meta = {
  title: 'List/InfiniteList',
  component: Projects,
} satisfies Meta<typeof Projects>
export default meta

type Story = StoryObj<typeof meta>

export const Rest: Story = {
  args: { auto: 0 },
  play: async ({ canvas }) => {
    const feed = canvas.getByRole('feed', { name: 'Projects' })
    await expect(feed).toHaveAttribute('aria-busy', 'false')
    const [first] = canvas.getAllByRole('article')
    await expect(first).toHaveAttribute('aria-posinset', '1')
    await expect(first).toHaveAttribute('aria-setsize', '3531')
  },
}

export const LoadingMore: Story = {
  args: { auto: 0, latency: 100_000, pageSize: 5 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Load more' }))
    await expect(canvas.getByRole('feed')).toHaveAttribute('aria-busy', 'true')
    const button = canvas.getByRole('button', { name: 'Loading more' })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(button).toHaveFocus()
  },
}

export const ByButton: Story = {
  args: { auto: 0, pageSize: 5 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Load more' }))
    await waitFor(() => expect(canvas.getByRole('article', { name: /Project 6\b/ })).toHaveFocus())
    await expect(canvas.getByRole('status')).toHaveTextContent('5 more loaded, 10 in all')
  },
}

export const Failed: Story = {
  args: { auto: 0, pageSize: 5, failing: 2 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Load more' }))
    await waitFor(() =>
      expect(canvas.getByRole('alert')).toHaveTextContent("More couldn't be loaded."),
    )
    await expect(canvas.getByRole('button', { name: 'Retry' })).toHaveFocus()
    await expect(canvas.getAllByRole('article')).toHaveLength(5)
  },
}

export const End: Story = {
  args: { pageSize: 5, count: 5 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("You've reached the end · 5 items")).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Load more' })).not.toBeInTheDocument()
  },
}

export const Empty: Story = {
  args: { count: 0 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No results')).toBeVisible()
  },
}

export const UnknownTotal: Story = {
  args: { auto: 0, knowsTotal: false },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')[0]).toHaveAttribute('aria-setsize', '-1')
  },
}

export const Newer: Story = {
  args: { auto: 0, newer: 3 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Show 3 new' })).toBeVisible()
    await expect(canvas.queryByText('New project 1')).not.toBeInTheDocument()
  },
}

export const FocusVisible: Story = {
  args: { auto: 0 },
  play: async ({ canvas }) => {
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: 'Skip the list' })).toHaveFocus()
    await userEvent.tab()
    await userEvent.keyboard('{PageDown}')
    await expect(canvas.getByRole('article', { name: /Project 2\b/ })).toHaveFocus()
  },
}

export const Narrow: Story = {
  args: { auto: 0, pageSize: 5 },
  decorators: [
    (StoryUnderTest) => (
      <div style={{ inlineSize: '16rem' }}>
        <StoryUnderTest />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const scroller = canvas.getByRole('feed').parentElement
    await expect(scroller?.scrollWidth).toBe(scroller?.clientWidth)
  },
}

export const ComingBack: StoryObj = {
  render: function ComingBack() {
    const [isList, setList] = useState(true)
    return (
      <>
        <button type="button" onClick={() => setList(!isList)}>
          {isList ? 'To a project' : 'Back'}
        </button>
        {isList && <Projects auto={0} rememberAs="projects" />}
      </>
    )
  },
  play: async ({ canvas }) => {
    canvas.getByRole('feed').parentElement?.scrollTo(0, 500)
    await waitFor(() => expect(canvas.getByText('Project 14')).toBeVisible())
    await userEvent.click(canvas.getByRole('button', { name: 'To a project' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Back' }))
    await waitFor(() => expect(canvas.getByRole('feed').parentElement?.scrollTop).toBe(500))
  },
}

export const RightToLeft: Story = {
  args: { auto: 0 },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const feed = canvas.getByRole('feed').getBoundingClientRect()
    const [row] = canvas.getAllByRole('article')
    await expect(row?.getBoundingClientRect().width).toBe(feed.width)
  },
}

export const Dark: Story = {
  args: { auto: 0, pageSize: 5 },
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('feed')).colorScheme).toBe('dark')
  },
}
