import {
  defaultShouldDehydrateQuery,
  dehydrate,
  HydrationBoundary,
  type QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { Suspense, useEffect, type ComponentType, type JSX } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToPipeableStream } from 'react-dom/server.node'
import { expect, vi } from 'vitest'

import { complaints } from './complaints.ts'
import { testClient } from './renderList.tsx'

/**
 * Renders a component as a server does that begins before `prefetch` is done, and takes it over as a browser does.
 *
 * The queries go to the browser with their promises, as a framework sends them. Fails where React complains.
 */
export async function streamed(
  Component: ComponentType,
  options: {
    prefetch: (client: QueryClient) => Promise<unknown>
    /** Called when the shell was sent. */
    begun: () => void
  },
): Promise<{ shell: string; container: HTMLElement; unmount: () => void }> {
  const server = testClient()
  const loaded = options.prefetch(server)
  const state = dehydrate(server, {
    shouldDehydrateQuery: (query) =>
      defaultShouldDehydrateQuery(query) || query.state.status === 'pending',
  })
  let isHydrated = false
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  const onRecoverableError = vi.fn()
  const sent: string[] = []
  let shell = ''
  await new Promise<void>((resolve) => {
    // As much of a socket as React needs.
    const socket = {
      on: () => socket,
      destroy: () => {},
      write(chunk: Uint8Array) {
        sent.push(new TextDecoder().decode(chunk))
        if (shell === '') options.begun()
        shell ||= sent.join('')
        return true
      },
      end: () => resolve(),
    }
    const { pipe } = renderToPipeableStream(inApp(testClient()), {
      onShellReady: () => void pipe(socket as never),
    })
  })
  await loaded

  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = sent.join('')
  // What the scripts in it do: the rows take the place of the fallback.
  const rows = container.querySelector('[hidden]')?.innerHTML ?? ''
  container.innerHTML = `<main><!--$-->${rows}<!--/$--></main>`
  const root = hydrateRoot(container, inApp(testClient()), { onRecoverableError })
  await waitFor(() => expect(isHydrated).toBe(true))
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(complaints(reported)).toEqual([])
  reported.mockRestore()
  return {
    shell,
    container,
    unmount: () => {
      act(() => root.unmount())
      container.remove()
    },
  }

  function Hydrated(): null {
    useEffect(() => {
      isHydrated = true
    }, [])
    return null
  }

  function inApp(client: QueryClient): JSX.Element {
    return (
      <QueryClientProvider client={client}>
        <HydrationBoundary state={state}>
          {/* Without an element around it the fallback would wait: what suspends might be the whole document. */}
          <main>
            <Suspense fallback={<p>Loading</p>}>
              <Component />
              <Hydrated />
            </Suspense>
          </main>
        </HydrationBoundary>
      </QueryClientProvider>
    )
  }
}
