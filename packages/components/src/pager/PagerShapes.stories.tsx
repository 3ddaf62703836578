import type { Meta, StoryObj } from '@storybook/react-vite'
import type { CSSProperties } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'

import { projectsNav } from '../__fixtures__/navs.ts'
import { arabic } from '../language/arabic.ts'
import { PaginationProvider } from '../language/PaginationProvider.tsx'
import { Pager } from './Pager.tsx'

const meta = {
  title: 'Components/Pager/Shapes',
  component: Pager,
  args: { nav: projectsNav({ page: 3 }) },
} satisfies Meta<typeof Pager>
export default meta

type Story = StoryObj<typeof meta>

const inContainer = (inlineSize: string): NonNullable<Story['decorators']> => [
  (StoryUnderTest) => (
    <div style={{ inlineSize, maxInlineSize: '100%' }}>
      <StoryUnderTest />
    </div>
  ),
]

export const NarrowContainer: Story = {
  name: 'Under 480 pixels it says the page and the count between the arrows',
  parameters: { proves: ['look-container', 'a11y-7'] },
  decorators: inContainer('20rem'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 / 118')).toBeVisible()
    await expect(canvas.getByText('Page 3 of 118')).toBeInTheDocument()
    await expect(canvas.queryByRole('list')).not.toBeInTheDocument()
    await expect(canvas.getByRole('button', { name: 'Next page' })).toBeVisible()
  },
}

export const NineSlots: Story = {
  name: 'From 480 pixels there is room for numbers',
  parameters: { proves: ['look-container'] },
  decorators: inContainer('30rem'),
  args: { nav: projectsNav({ page: 60 }), slots: 9 },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(9)
    const pager = canvas.getByRole('navigation')
    await expect(pager.scrollWidth).toBeLessThanOrEqual(pager.clientWidth)
  },
}

export const RightToLeft: Story = {
  name: 'In Arabic it runs from right to left, arrows and digits too',
  parameters: { proves: ['look-row'] },
  render: (props) => (
    <PaginationProvider language={arabic}>
      <Pager {...props} />
    </PaginationProvider>
  ),
  play: async ({ canvas }) => {
    const [previous, next] = ['previousPage', 'nextPage'].map((name) =>
      canvas.getByRole('button', { name: arabic.messages[name as 'nextPage'] }),
    )
    await expect(next?.getBoundingClientRect().left).toBeLessThan(
      previous?.getBoundingClientRect().left ?? 0,
    )
    const [chevron] = next?.children ?? []
    await expect(chevron && getComputedStyle(chevron).scale).toBe('-1 1')
    await expect(canvas.getByRole('button', { current: 'page' })).toHaveTextContent('٣')
  },
}

export const Variables: Story = {
  name: 'Another look is a few variables',
  parameters: { proves: ['look-variables'] },
  args: {
    style: {
      '--pq-size': '2.75rem',
      '--pq-gap': '0.5rem',
      '--pq-radius': '50%',
      '--pq-accent': 'light-dark(#0b6e4f, #6fe0b6)',
    } as CSSProperties,
  },
  play: async ({ canvas }) => {
    const current = canvas.getByRole('button', { current: 'page' })
    await expect(current.getBoundingClientRect()).toMatchObject({ width: 44, height: 44 })
    await expect(getComputedStyle(current).borderRadius).toBe('50%')
  },
}

export const Parts: Story = {
  name: 'Its parts make another arrangement',
  parameters: { proves: ['a11y-1'] },
  render: (props) => (
    <Pager.Root {...props} aria-label="Projects">
      <Pager.First />
      <Pager.Previous />
      <Pager.List />
      <Pager.Label />
      <Pager.Next />
      <Pager.Last />
    </Pager.Root>
  ),
  play: async ({ canvas }) => {
    const pager = within(canvas.getByRole('navigation', { name: 'Projects' }))
    await expect(pager.getByRole('button', { name: 'First page' })).toBeVisible()
    await expect(pager.getByRole('button', { name: 'Last page' })).toBeVisible()
  },
}

export const Words: Story = {
  name: 'Previous and Next may be words',
  parameters: { proves: ['a11y-2'] },
  render: (props) => (
    <Pager.Root {...props}>
      <Pager.Previous>Previous</Pager.Previous>
      <Pager.List />
      <Pager.Label />
      <Pager.Next>Next</Pager.Next>
    </Pager.Root>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Next page' })).toHaveTextContent('Next')
    const next = canvas.getByText('Next')
    await expect(next.scrollWidth).toBeLessThanOrEqual(next.clientWidth)
  },
}

const open = fn()

export const GapButton: Story = {
  name: 'A gap that can be pressed is a button',
  parameters: { proves: ['a11y-3'] },
  render: (props) => (
    <Pager.Root {...props}>
      <Pager.Previous />
      <Pager.List>
        {(item) =>
          item.type === 'gap' ? (
            <Pager.Gap from={item.from} to={item.to} onClick={open} />
          ) : (
            <Pager.Page page={item.page} />
          )
        }
      </Pager.List>
      <Pager.Next />
    </Pager.Root>
  ),
  play: async ({ canvas }) => {
    const gap = canvas.getByRole('button', { name: 'Pages 6 to 117 not shown' })
    gap.focus()
    await userEvent.keyboard('{Enter}')
    await expect(open).toHaveBeenCalled()
  },
}

export const TwoPagers: Story = {
  name: 'Two pagers on a page are told apart by their names',
  parameters: { proves: ['a11y-1'] },
  render: (props) => (
    <>
      <Pager {...props} aria-label="Pagination above the table" />
      <Pager {...props} aria-label="Pagination below the table" />
    </>
  ),
  play: async ({ canvas }) => {
    const names = canvas.getAllByRole('navigation').map((each) => each.ariaLabel)
    await expect(new Set(names).size).toBe(2)
  },
}
