import { PaginationError } from '@paginated-query/core'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { WaitNote } from './WaitNote.tsx'

const refused = (status: number | null, retryAfter: number | null) =>
  new PaginationError('Refused.', { status, retryAfter })
const said = () => screen.getByRole('status').textContent

it('is there before it has something to say', () => {
  render(<WaitNote query={{ failureReason: null, fetchStatus: 'fetching' }} />)
  expect(said()).toBe('')
})

it('says why a request is on its way again', () => {
  const { rerender } = render(
    <WaitNote query={{ failureReason: refused(429, 2300), fetchStatus: 'fetching' }} />,
  )
  expect(said()).toBe('The API answered 429 and asks to wait 2 s; then asking again.')
  rerender(<WaitNote query={{ failureReason: refused(null, null), fetchStatus: 'fetching' }} />)
  expect(said()).toBe('The connection was lost; asking again.')
})

it('says nothing of a refusal that is not asked again', () => {
  render(<WaitNote query={{ failureReason: refused(400, null), fetchStatus: 'idle' }} />)
  expect(said()).toBe('')
})
