import { contractorsCloud } from '@paginated-query/apis'
import { createFakeApi, type FakeApi } from '@paginated-query/testing'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ComponentType, ReactElement, ReactNode } from 'react'
import { expect, vi } from 'vitest'

import { queryClient } from '../examples/queryClient.ts'
import { look } from './look.ts'

/** 3,531 projects; every third is won, and new ones stand above the first. */
export const projectsServer = (): FakeApi =>
  createFakeApi(contractorsCloud, {
    rows: {
      count: 3531,
      periodic: { stage: ['won', 'open', 'lost'] },
      at: (index) => ({
        id: index + 1,
        name: index < 0 ? `New project ${-index}` : `Project ${index + 1}`,
      }),
    },
  })

/** Puts a server of projects in the place of `fetch`, and starts with an empty cache. */
export function serve(): FakeApi {
  const server = projectsServer()
  queryClient.clear()
  vi.stubGlobal('fetch', server)
  return server
}

/** An example on screen, and what was seen there, line by line. */
export function present(
  example: ReactElement,
  options: { server?: FakeApi; inside?: ComponentType<{ children: ReactNode }> } = {},
) {
  const server = options.server ?? serve()
  const Inside = options.inside ?? Both
  const { container } = render(
    <Inside>
      <QueryClientProvider client={queryClient}>{example}</QueryClientProvider>
    </Inside>,
  )
  const lines: string[] = []
  const says = (when: string, what: string): void => void lines.push(`${when.padEnd(15)} ${what}`)
  const button = (name: string): HTMLElement => screen.getByRole('button', { name })

  /** Waits until the screen says something, and notes all that it says. */
  const comes = async (when: string, text: string): Promise<void> => {
    await waitFor(() => expect(look(container)).toContain(text))
    says(when, look(container))
  }
  return {
    server,
    container,
    button,
    says,
    comes,
    /** Notes what is on screen now. */
    now: (when: string) => says(when, look(container)),
    /** Presses a button, and waits until the screen says something. */
    press: async (name: string, text: string): Promise<void> => {
      fireEvent.click(button(name))
      await comes(name, text)
    },
    /** Presses a button, and notes what is there before any answer. */
    pressNow: (name: string): void => {
      fireEvent.click(button(name))
      says(name, look(container))
    },
    /** Waits until nothing is being asked for. */
    quiet: async (): Promise<void> => {
      await act(async () => waitFor(() => expect(queryClient.isFetching()).toBe(0)))
    },
    /** The numbers of the pages asked for so far. */
    asked: (): string => server.requests.map(({ params }) => params['page[number]']).join(', '),
    seen: (): string => lines.join('\n'),
  }
}

const Both = ({ children }: { children: ReactNode }) => children
