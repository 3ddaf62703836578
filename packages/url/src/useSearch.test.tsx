import { act, render, screen, waitFor } from '@testing-library/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { memo } from 'react'
import { afterEach, expect, it } from 'vitest'

import { usePageSearchParams } from './usePageSearchParams.ts'

const Here = memo(() => {
  const [, , href] = usePageSearchParams({ prefix: 'here' })
  return <a href={href?.({ page: 2 })}>Page 2</a>
})
const There = memo(() => {
  const [, set] = usePageSearchParams({ prefix: 'there' })
  return (
    <button type="button" onClick={() => set(() => ({ page: 5 }))}>
      Go
    </button>
  )
})

afterEach(() => window.history.replaceState(null, '', '/'))

it('keeps in the addresses of one list what another has written since', async () => {
  render(
    <NuqsAdapter>
      <Here />
      <There />
    </NuqsAdapter>,
  )
  act(() => screen.getByRole('button', { name: 'Go' }).click())
  await waitFor(() =>
    expect(screen.getByRole('link')).toHaveAttribute('href', '?there.page=5&here.page=2'),
  )
})

it('forgets in the addresses of one list what was taken out of another that nobody understood', async () => {
  window.history.replaceState(null, '', '/?there.page=abc')
  render(
    <NuqsAdapter>
      <Here />
      <There />
    </NuqsAdapter>,
  )
  await waitFor(() => expect(window.location.search).toBe(''))
  await waitFor(() => expect(screen.getByRole('link')).toHaveAttribute('href', '?here.page=2'))
})
