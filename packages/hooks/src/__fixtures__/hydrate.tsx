import {
  dehydrate,
  HydrationBoundary,
  type QueryClient,
  QueryClientProvider,
  type DehydratedState,
} from '@tanstack/react-query'
import { act } from '@testing-library/react'
import type { ComponentType, JSX } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, vi } from 'vitest'

import { complaints } from './complaints.ts'
import { testClient } from './renderList.tsx'

/**
 * Renders a component as a server does after `prefetch`, and takes what it wrote over as a browser does.
 *
 * Fails where the browser draws anything else first, or React complains.
 */
export async function hydrated(
  Component: ComponentType,
  prefetch: (client: QueryClient) => Promise<unknown>,
): Promise<{ html: string; container: HTMLElement; unmount: () => void }> {
  const server = testClient()
  await prefetch(server)
  const html = renderToString(inApp(server, null))
  // Over the wire, so that nothing but JSON arrives.
  const state = JSON.parse(JSON.stringify(dehydrate(server))) as DehydratedState

  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  const onRecoverableError = vi.fn()
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = html
  const client = testClient()
  const root = await act(async () =>
    hydrateRoot(container, inApp(client, state), { onRecoverableError }),
  )
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(complaints(reported)).toEqual([])
  reported.mockRestore()
  return {
    html,
    container,
    unmount: () => {
      act(() => root.unmount())
      container.remove()
    },
  }

  function inApp(of: QueryClient, dehydrated: DehydratedState | null): JSX.Element {
    return (
      <QueryClientProvider client={of}>
        <HydrationBoundary state={dehydrated}>
          <Component />
        </HydrationBoundary>
      </QueryClientProvider>
    )
  }
}
