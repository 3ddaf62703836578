import type { Meta, StoryObj } from '@storybook/react-vite'
import type { CSSProperties } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'

import { projectsNav, useProjectsNav } from '../__fixtures__/navs.ts'
import { drawing } from './__fixtures__/drawing.ts'
import { Pager } from './Pager.tsx'

const meta = {
  title: 'Components/Pager/States',
  component: Pager,
  args: { nav: projectsNav({ page: 3 }) },
} satisfies Meta<typeof Pager>
export default meta

type Story = StoryObj<typeof meta>

export const Rest: Story = {
  name: 'At rest it shows where we are, and where we can go',
  parameters: { proves: ['look-row', 'look-states', 'a11y-1'] },
  play: async ({ canvas, canvasElement }) => {
    await expect(drawing(canvasElement)).toBe('1 2 [3] 4 5 … 118')
    await expect(canvas.getByRole('navigation', { name: 'Pagination' })).toBeVisible()
    const { height } = canvas.getByRole('list').getBoundingClientRect()
    await expect(
      [...canvas.getAllByRole('button')].every((each) => each.offsetHeight === height),
    ).toBe(true)
  },
}

/** Page 4 looks as it does in a state that only a pointer can bring about; tests bring it about. */
const withPage4 = (style: CSSProperties): NonNullable<Story['render']> =>
  function Specimen(props) {
    return (
      <Pager.Root {...props}>
        <Pager.Previous />
        <Pager.List>
          {(item) =>
            item.type === 'gap' ? (
              <Pager.Gap from={item.from} to={item.to} />
            ) : (
              <Pager.Page page={item.page} style={item.page === 4 ? style : {}} />
            )
          }
        </Pager.List>
        <Pager.Next />
      </Pager.Root>
    )
  }

const sizeOf = (element: HTMLElement): string => {
  const { width, height } = element.getBoundingClientRect()
  return `${width} × ${height}, ${getComputedStyle(element).fontWeight}`
}

export const Hover: Story = {
  name: 'Under the pointer a page is filled, and no larger or bolder',
  parameters: { proves: ['look-states'] },
  render: withPage4({ backgroundColor: 'var(--pq-hover)', color: 'var(--pq-strong)' }),
  play: async ({ canvas }) => {
    const page = canvas.getByRole('button', { name: 'Page 4' })
    await userEvent.hover(page)
    await expect(sizeOf(page)).toBe(sizeOf(canvas.getByRole('button', { name: 'Page 5' })))
  },
}

export const Active: Story = {
  name: 'While it is pressed a page is filled more',
  parameters: { proves: ['look-states'] },
  render: withPage4({ backgroundColor: 'var(--pq-active)', color: 'var(--pq-strong)' }),
  play: async ({ canvas }) => {
    const page = canvas.getByRole('button', { name: 'Page 4' })
    await expect(getComputedStyle(page).backgroundColor).not.toBe('rgba(0, 0, 0, 0)')
    await expect(sizeOf(page)).toBe(sizeOf(canvas.getByRole('button', { name: 'Page 5' })))
  },
}

export const FocusVisible: Story = {
  name: 'The keyboard’s focus has a ring around it',
  parameters: { proves: ['look-states', 'a11y-8'] },
  play: async ({ canvas }) => {
    await userEvent.tab()
    const previous = canvas.getByRole('button', { name: 'Previous page' })
    await expect(previous).toHaveFocus()
    await expect(getComputedStyle(previous).outlineStyle).toBe('solid')
    await expect(getComputedStyle(previous).outlineWidth).toBe('2px')
  },
}

export const Current: Story = {
  name: 'The current page is filled, bold, and the only one that is marked',
  parameters: { proves: ['look-states', 'a11y-2', 'a11y-8'] },
  play: async ({ canvas, canvasElement }) => {
    const current = canvas.getByRole('button', { current: 'page' })
    await expect(current).toHaveAccessibleName('Page 3')
    await expect(canvasElement.querySelectorAll('[aria-current]')).toHaveLength(1)
    const others = getComputedStyle(canvas.getByRole('button', { name: 'Page 4' }))
    await expect(getComputedStyle(current).fontWeight).not.toBe(others.fontWeight)
    await expect(getComputedStyle(current).backgroundColor).not.toBe(others.backgroundColor)
  },
}

export const Disabled: Story = {
  name: 'On the first page Previous leads nowhere, and is no tab stop',
  parameters: { proves: ['look-states', 'behaviour-focus'] },
  args: { nav: projectsNav() },
  play: async ({ canvas }) => {
    const previous = canvas.getByRole('button', { name: 'Previous page' })
    await expect(previous).toHaveAttribute('aria-disabled', 'true')
    await expect(previous).toBeEnabled()
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: 'Page 1' })).toHaveFocus()
  },
}

export const Pending: Story = {
  name: 'While a page loads it is current at once, and what was pressed spins',
  parameters: { proves: ['look-states', 'look-loading', 'behaviour-pending'] },
  render: function Pending() {
    return <Pager nav={useProjectsNav({ latency: 60_000 })} />
  },
  play: async ({ canvas }) => {
    const next = canvas.getByRole('button', { name: 'Next page' })
    const { width } = next.getBoundingClientRect()
    await userEvent.click(next)
    await expect(canvas.getByRole('button', { current: 'page' })).toHaveTextContent('2')
    await waitFor(() => expect(next).toHaveAttribute('data-pending'))
    await expect(next.getBoundingClientRect().width).toBe(width)
  },
}

export const Failed: Story = {
  name: 'A page that failed is marked, and the page on screen is current again',
  parameters: { proves: ['look-states', 'behaviour-pending'] },
  args: { nav: projectsNav({ page: 3, failed: { page: 4, error: new Error('500') } }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Page 4' })).toHaveAttribute('data-failed')
    await expect(canvas.getByRole('button', { current: 'page' })).toHaveTextContent('3')
  },
}

export const Dark: Story = {
  name: 'In the dark every colour is another',
  parameters: { proves: ['look-variables', 'a11y-8'] },
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    const pager = canvas.getByRole('navigation')
    await expect(getComputedStyle(pager).colorScheme).toBe('dark')
    await expect(getComputedStyle(pager).color).toBe('rgb(201, 206, 216)')
  },
}
