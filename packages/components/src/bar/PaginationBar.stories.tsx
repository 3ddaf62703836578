import type { Meta, StoryObj } from '@storybook/react-vite'
import type { JSX } from 'react'
import { expect, userEvent } from 'storybook/test'

import { cursorNav, projectsNav, useProjectsNav } from '../__fixtures__/navs.ts'
import { arabic } from '../language/arabic.ts'
import { english } from '../language/english.ts'
import { german } from '../language/german.ts'
import { japanese } from '../language/japanese.ts'
import { PaginationProvider } from '../language/PaginationProvider.tsx'
import { PaginationBar } from './PaginationBar.tsx'
import { overflowing, rowsOf } from './__fixtures__/layout.ts'

const meta = {
  title: 'Components/PaginationBar',
  component: PaginationBar,
  args: { nav: projectsNav({ page: 3 }) },
} satisfies Meta<typeof PaginationBar>
export default meta

type Story = StoryObj<typeof meta>

const inContainer = (inlineSize: string): NonNullable<Story['decorators']> => [
  (StoryUnderTest) => (
    <div style={{ inlineSize }}>
      <StoryUnderTest />
    </div>
  ),
]

export const Wide: Story = {
  name: 'Shows numbers and labels where there is room for them',
  parameters: { proves: ['look-row', 'look-container'] },
  decorators: inContainer('72rem'),
  play: async ({ canvasElement, canvas }) => {
    await expect(rowsOf(canvasElement)).toEqual(['status pager jump size'])
    await expect(canvas.getByRole('button', { name: 'Page 118' })).toBeVisible()
    await expect(canvas.getByText('Rows per page').offsetWidth).toBeGreaterThan(50)
  },
}

export const OneRow: Story = {
  name: 'Stands in one row from 560 pixels',
  parameters: { proves: ['look-row', 'look-container'] },
  decorators: inContainer('35rem'),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement)).toEqual(['status pager jump size'])
    await expect(overflowing(canvasElement)).toEqual([])
  },
}

export const Numbers: Story = {
  name: 'Shows page numbers in a row of their own from 480 pixels',
  parameters: { proves: ['look-container'] },
  decorators: inContainer('30rem'),
  play: async ({ canvasElement, canvas }) => {
    await expect(rowsOf(canvasElement)).toEqual(['status', 'pager', 'jump size'])
    await expect(canvas.getByRole('button', { name: 'Page 118' })).toBeVisible()
    await expect(overflowing(canvasElement)).toEqual([])
  },
}

export const Narrow: Story = {
  name: 'Shows 3 / 118 between arrows where there is less room',
  parameters: { proves: ['look-container'] },
  decorators: inContainer('20rem'),
  play: async ({ canvasElement, canvas }) => {
    await expect(rowsOf(canvasElement)).toEqual(['status', 'pager', 'jump size'])
    await expect(canvas.getByText('3 / 118')).toBeVisible()
    await expect(overflowing(canvasElement)).toEqual([])
  },
}

/** What a designer looks at: one bar in every container width that has a rule of its own. */
export const EveryWidth: Story = {
  name: 'Keeps Previous and Next from 1,280 down to 240 pixels',
  parameters: { proves: ['a11y-7', 'look-container'] },
  render: ({ nav }) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {[1280, 960, 560, 480, 400, 320, 240].map((width) => (
        <Framed key={width} width={width}>
          <PaginationBar nav={nav} aria-label={`${width} pixels`} />
        </Framed>
      ))}
    </div>
  ),
  play: async ({ canvasElement, canvas }) => {
    for (const name of ['Previous page', 'Next page']) {
      for (const control of canvas.getAllByRole('button', { name })) {
        await expect(control).toBeVisible()
      }
    }
    await expect(overflowing(canvasElement)).toEqual([])
  },
}

function Framed({ width, children }: { width: number; children: JSX.Element }): JSX.Element {
  return <div style={{ inlineSize: width, outline: '1px dashed #8884' }}>{children}</div>
}

/** Everything that a bar may have to say, in languages with long words, another direction, other digits. */
export const FourLanguages: Story = {
  name: 'Fits in every language, whatever it has to say',
  parameters: { proves: ['a11y-7', 'look-container'] },
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {[560, 320, 240].flatMap((width) =>
        [english, german, arabic, japanese].map((language) => (
          <Framed key={`${width} ${language.locale}`} width={width}>
            <PaginationProvider language={language}>
              <PaginationBar
                nav={projectsNav({ page: 117, failed: { page: 118, error: new Error('500') } })}
                aria-label={`${language.locale} ${width}`}
              />
            </PaginationProvider>
          </Framed>
        )),
      )}
    </div>
  ),
  play: async ({ canvasElement }) => {
    await expect(overflowing(canvasElement)).toEqual([])
  },
}

export const Moving: Story = {
  name: 'Moves, and says which rows have come',
  parameters: { proves: ['a11y-9', 'behaviour-pending'] },
  decorators: inContainer('64rem'),
  render: function Moving() {
    return <PaginationBar nav={useProjectsNav({ latency: 300 })} />
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }))
    await expect(canvas.getByText('1–30 of 3,531')).toBeVisible()
    await expect(await canvas.findByText('31–60 of 3,531')).toBeVisible()
  },
}

export const Failed: Story = {
  name: 'Says what failed in place of the rows',
  parameters: { proves: ['a11y-9', 'look-states'] },
  decorators: inContainer('35rem'),
  args: { nav: projectsNav({ page: 3, failed: { page: 4, error: new Error('500') } }) },
  play: async ({ canvasElement, canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Retry' })).toBeVisible()
    await expect(canvas.getByText("Page 4 couldn't be loaded.")).toBeVisible()
    await expect(rowsOf(canvasElement)).toEqual(['status pager jump size'])
    await expect(overflowing(canvasElement)).toEqual([])
  },
}

export const Shortened: Story = {
  name: 'Says below the row what the server made of a size',
  parameters: { proves: ['look-states'] },
  decorators: [
    (StoryUnderTest) => (
      <div style={{ inlineSize: '35rem', paddingBlockEnd: '3rem' }}>
        <StoryUnderTest />
      </div>
    ),
  ],
  render: function Shortened() {
    const nav = useProjectsNav()
    return <PaginationBar nav={{ ...nav, setPageSize: () => nav.setPageSize(50) }} />
  },
  play: async ({ canvasElement, canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox'), '100')
    await expect(await canvas.findByText('This list shows 50 rows per page, not 100')).toBeVisible()
    await expect(overflowing(canvasElement)).toEqual([])
  },
}

export const Cursor: Story = {
  name: 'Offers no jump where pages can only be followed',
  parameters: { proves: ['behaviour-unknown-totals'] },
  args: { nav: cursorNav() },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox')).not.toBeInTheDocument()
    await expect(canvas.getByRole('navigation')).toBeVisible()
  },
}

export const SinglePage: Story = {
  name: 'Keeps the size select where a single page hides the numbers',
  parameters: { proves: ['behaviour-single-page'] },
  args: { nav: projectsNav({ pageCount: 1, total: { count: 12, precision: 'exact' } }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('navigation')).not.toBeInTheDocument()
    await expect(canvas.getByRole('combobox')).toBeVisible()
  },
}

export const Parts: Story = {
  name: 'Takes its parts in any order, and others beside them',
  parameters: { proves: ['look-row'] },
  decorators: inContainer('64rem'),
  render: ({ nav }) => (
    <PaginationBar.Root nav={nav}>
      <PaginationBar.Size sizes={[15, 30, 60]} />
      <PaginationBar.Pager slots={9} />
      <PaginationBar.Status />
    </PaginationBar.Root>
  ),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement)).toEqual(['size pager status'])
  },
}

export const RightToLeft: Story = {
  name: 'Runs from right to left',
  parameters: { proves: ['look-row'] },
  decorators: inContainer('64rem'),
  globals: { direction: 'rtl' },
  play: async ({ canvasElement, canvas }) => {
    await expect(rowsOf(canvasElement)).toEqual(['status pager jump size'])
    const left = (name: string) => canvas.getByRole('button', { name }).getBoundingClientRect().left
    await expect(left('Next page')).toBeLessThan(left('Previous page'))
  },
}

export const Dark: Story = {
  name: 'Is as legible in the dark',
  parameters: { proves: ['a11y-8'] },
  decorators: inContainer('64rem'),
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('combobox')).colorScheme).toBe('dark')
  },
}
