import type { PageNav, Sort } from '@paginated-query/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor } from 'storybook/test'

import {
  columns,
  getId,
  logNav,
  projects,
  projectsNav,
  unknownNav,
} from './__fixtures__/projects.ts'
import { useProjects } from './__fixtures__/useProjects.ts'
import { PaginatedTable } from './PaginatedTable.tsx'

const meta = {
  title: 'Table/PaginatedTable',
  component: PaginatedTable,
} satisfies Meta<typeof PaginatedTable>
export default meta

type Story = StoryObj<{ nav: PageNav; count: number; sort?: readonly Sort[]; width?: string }>

const goFirst = fn()
const retry = fn()
const onSortChange = fn()

const draw: NonNullable<Story['render']> = ({ nav, count, sort, width }) => (
  <div style={{ inlineSize: width }}>
    <PaginatedTable
      label="Projects"
      items={projects(1, count)}
      {...{ nav, columns, getId, sort }}
      onSortChange={sort && onSortChange}
    />
  </div>
)

/** A list that loads, as a hook would give it. */
function Live(options: Parameters<typeof useProjects>[0]) {
  return <PaginatedTable label="Projects" {...useProjects(options)} {...{ columns, getId }} />
}

export const Rows: Story = {
  args: { nav: projectsNav(), count: 10 },
  render: draw,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: 'Projects' })).toBeVisible()
    await expect(canvas.getAllByRole('row')).toHaveLength(11)
    await expect(canvas.getByRole('navigation', { name: 'Projects: Pagination' })).toBeVisible()
    await expect(canvas.getByText('1–10 of 3,531')).toBeVisible()
    await expect(canvas.getByRole('combobox', { name: 'Rows per page' })).toHaveValue('10')
  },
}

export const Skeleton: Story = {
  render: () => <Live latency={null} />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('table')).toHaveAttribute('aria-busy', 'true')
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(5)
    await expect(canvasElement.querySelectorAll('[data-pq=skeleton]')).toHaveLength(10)
  },
}

export const Sorted: Story = {
  render: () => <Live />,
  play: async ({ canvas }) => {
    const header = (name: string) => canvas.getByRole('columnheader', { name })
    await canvas.findByText('1–10 of 3,531')
    await userEvent.click(canvas.getByRole('button', { name: 'Value' }))
    await expect(header('Value')).toHaveAttribute('aria-sort', 'ascending')
    await userEvent.click(canvas.getByRole('button', { name: 'Value' }))
    await expect(header('Value')).toHaveAttribute('aria-sort', 'descending')
    await expect(header('Project')).toHaveAttribute('aria-sort', 'none')
    await expect(header('Status')).not.toHaveAttribute('aria-sort')
  },
}

export const Pending: Story = {
  args: { nav: projectsNav({ page: 4, isPending: true }), count: 10 },
  render: draw,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table')).toHaveAttribute('aria-busy', 'true')
    await expect(canvas.getAllByRole('row')).toHaveLength(11)
  },
}

export const LastPage: Story = {
  args: { nav: projectsNav({ page: 354 }), count: 1 },
  render: draw,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(2)
    const { height } = canvasElement.querySelector('tbody')?.getBoundingClientRect() ?? {}
    await expect(height).toBe(400)
  },
}

export const FailedPage: Story = {
  render: () => <Live failures={1} failsFrom={2} latency={300} />,
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 3,531')
    await userEvent.click(canvas.getByRole('button', { name: 'Page 3' }))
    await expect(await canvas.findByRole('button', { name: 'Retry' })).toBeVisible()
    await expect(canvas.getByRole('alert')).toHaveTextContent("Page 3 couldn't be loaded.")
    await expect(canvas.getAllByRole('row')).toHaveLength(11)
  },
}

export const NothingLoaded: Story = {
  render: () => (
    <PaginatedTable
      label="Projects"
      items={[]}
      status="error"
      error={new Error('[paginated-query] Contractors Cloud answered 500 (Internal error).')}
      nav={unknownNav({ failed: { page: 1, error: new Error('500') }, retry })}
      {...{ columns, getId }}
    />
  ),
  play: async ({ canvas }) => {
    await expect(
      canvas
        .getAllByRole('alert')
        .map(({ textContent }) => textContent)
        .filter(Boolean),
    ).toEqual(["Page 1 couldn't be loaded."])
    await userEvent.click(canvas.getByRole('button', { name: 'Retry' }))
    await expect(retry).toHaveBeenCalled()
  },
}

export const TriedAgain: Story = {
  render: () => <Live failures={1} latency={300} />,
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: 'Retry' })
    await userEvent.click(button)
    await expect(button).toHaveFocus()
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await canvas.findByText('1–10 of 3,531')
    await waitFor(() => expect(canvas.getByRole('table')).toHaveFocus())
  },
}

export const Empty: Story = {
  args: {
    nav: projectsNav({ pageCount: 1, total: { count: 0, precision: 'exact' }, itemCount: 0 }),
    count: 0,
  },
  render: draw,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell')).toHaveTextContent('No results')
    await expect(canvas.getByRole('status')).toHaveTextContent('No results')
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument()
  },
}

export const EmptyInOwnWords: Story = {
  render: () => (
    <PaginatedTable
      label="Projects"
      items={[]}
      nav={projectsNav({ pageCount: 1, total: null, itemCount: 0 })}
      empty="No project matches these filters."
      {...{ columns, getId }}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('cell')).toHaveTextContent('No project matches these filters.')
  },
}

export const EmptyBeyondTheFirstPage: Story = {
  args: { nav: logNav({ page: 4, range: null, hasNext: false, goFirst }), count: 0 },
  render: draw,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Go to first page' }))
    await expect(goFirst).toHaveBeenCalledOnce()
  },
}

export const CursorList: Story = {
  args: { nav: logNav(), count: 10 },
  render: draw,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Next page' })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Page 1' })).not.toBeInTheDocument()
  },
}

export const ListThatDoesNotPage: Story = {
  args: { nav: projectsNav({ pageCount: 1, pageSize: null, total: null }), count: 14 },
  render: draw,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('14 rows', { selector: '[data-pq=rows]' })).toBeVisible()
    await expect(canvas.queryByRole('navigation')).not.toBeInTheDocument()
    await expect(canvas.queryByRole('combobox')).not.toBeInTheDocument()
  },
}

export const Narrow: Story = {
  args: { nav: projectsNav({ page: 3 }), count: 10, sort: [], width: '20rem' },
  render: draw,
  play: async ({ canvas }) => {
    const region = await canvas.findByRole('region', { name: 'Projects' })
    await expect(region.scrollWidth).toBeGreaterThan(region.clientWidth)
    region.focus()
    await expect(region).toHaveFocus()
    await expect(canvas.getByRole('button', { name: 'Next page' })).toBeVisible()
  },
}

export const NarrowAndFailed: Story = {
  ...NothingLoaded,
  decorators: [
    (StoryUnderTest) => (
      <div style={{ inlineSize: '20rem' }}>
        <StoryUnderTest />
      </div>
    ),
  ],
}

export const RightToLeft: Story = {
  ...Rows,
  args: {
    nav: projectsNav({ page: 3 }),
    count: 10,
    sort: [{ field: 'name', descending: false }],
  },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('columnheader')
    await expect(first?.getBoundingClientRect().x).toBeGreaterThan(
      second?.getBoundingClientRect().x ?? 0,
    )
  },
}

export const Dark: Story = {
  ...RightToLeft,
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('table')).colorScheme).toBe('dark')
  },
}

export const DarkSkeleton: Story = { ...Skeleton, globals: { theme: 'dark' } }

export const DarkFailure: Story = { ...NothingLoaded, globals: { theme: 'dark' } }
