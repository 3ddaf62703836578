import './matrix.css'

import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'

import { cells, type Cell } from './cells.ts'
import { MatrixCell } from './MatrixCell.tsx'

const meta = {
  title: 'Reference/Matrix',
  render: ({ shown }) => (
    <div className="matrix">
      {shown.map((cell) => (
        <MatrixCell key={cell.name} {...cell} />
      ))}
    </div>
  ),
  argTypes: { shown: { control: false } },
} satisfies Meta<{ shown: readonly Cell[] }>
export default meta

type Story = StoryObj<typeof meta>

/** `npm run visual` photographs these; `npm test` leaves them out, for axe takes its time over fifty of them. */
export const All: Story = {
  name: 'Theme × direction × language × width',
  args: { shown: cells },
  tags: ['!test'],
}

export const Tightest: Story = {
  name: 'The narrowest column, in every theme and language',
  args: { shown: cells.filter(({ width }) => width === 240) },
  parameters: { proves: ['a11y-7', 'look-container'] },
  play: async ({ canvasElement }) => {
    const drawn = [...canvasElement.querySelectorAll<HTMLElement>('[data-cell]')]
    await expect(drawn).toHaveLength(10)
    const tooWide = drawn.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    await expect(tooWide.map((cell) => cell.dataset['cell'])).toEqual([])
  },
}
