import { listEnglish } from '@paginated-query/components/internal'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { FeedStatus } from './FeedStatus.tsx'

const status = (length: number, newer: number) => (
  <FeedStatus
    {...{ length, newer, isRead: true, messages: listEnglish, attributes: {}, write: String }}
  />
)
const said = () => screen.getByRole('status').textContent

it('says that newer rows wait, once for each more of them', () => {
  const { rerender } = render(status(30, 0))
  rerender(status(30, 3))
  expect(said()).toBe('3 new at the top')
  rerender(status(30, 5))
  expect(said()).toBe('5 new at the top')
  rerender(status(35, 0))
  expect(said()).toBe('5 more loaded, 35 in all')
})

it('is silent on mount', () => {
  render(status(30, 3))
  expect(said()).toBe('')
})
