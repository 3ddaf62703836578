import { cleanup, fireEvent, waitFor } from '@testing-library/react'
import { NuqsTestingAdapter, type UrlUpdateEvent } from 'nuqs/adapters/testing'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'

import { outputOf } from './__fixtures__/docsPage.ts'
import { present, serve } from './__fixtures__/present.tsx'
import { Ahead } from './examples/Ahead.tsx'
import { Failures } from './examples/Failures.tsx'
import { Filtered } from './examples/Filtered.tsx'
import { OnePage } from './examples/OnePage.tsx'
import { PageInState } from './examples/PageInState.tsx'
import { PageInUrl } from './examples/PageInUrl.tsx'
import { PassedThrough } from './examples/PassedThrough.tsx'
import { SuspendedPage } from './examples/SuspendedPage.tsx'

afterEach(() => vi.unstubAllGlobals())

it('OnePage', async () => {
  const page = present(<OnePage />)
  page.now('at first')
  await page.comes('answered', 'Project 30')
  await page.press('Next page', 'Project 60')
  expect(page.seen()).toBe(outputOf('OnePage.tsx'))
})

it('PageInState', async () => {
  const page = present(<PageInState />)
  await page.comes('at first', 'Project 30')
  await page.press('Next', 'Project 40')
  await page.press('Start over', 'Project 30')
  expect(page.seen()).toBe(outputOf('PageInState.tsx'))
})

it('PageInUrl', async () => {
  const written: string[] = []
  const onUrlUpdate = ({ queryString }: UrlUpdateEvent): void => void written.push(queryString)
  const inside = ({ children }: { children: ReactNode }) => (
    <NuqsTestingAdapter hasMemory searchParams="?page=3" onUrlUpdate={onUrlUpdate}>
      {children}
    </NuqsTestingAdapter>
  )
  const page = present(<PageInUrl />, { inside })
  await page.comes('?page=3', 'Project 90')
  await page.press('Next', 'Project 120')
  page.says('', written.at(-1) ?? '')
  await page.press('Won', 'Project 88')
  page.says('', written.at(-1) ?? '')
  expect(page.seen()).toBe(outputOf('PageInUrl.tsx'))
})

it('Filtered', async () => {
  const page = present(<Filtered />)
  await page.comes('at first', 'Project 30')
  await page.press('Next', 'Project 60')
  page.pressNow('Won')
  await page.comes('answered', 'Project 88')
  page.says('pages asked for', page.asked())
  expect(page.seen()).toBe(outputOf('Filtered.tsx'))
})

it('SuspendedPage', async () => {
  const page = present(<SuspendedPage />)
  page.now('at first')
  await page.comes('answered', 'Project 30')
  page.pressNow('After page 1')
  await page.comes('answered', 'Project 60')
  expect(page.seen()).toBe(outputOf('SuspendedPage.tsx'))
})

it('Ahead', async () => {
  const page = present(<Ahead prefetch="intent" />)
  await page.comes("'intent'", 'Project 30')
  fireEvent.pointerEnter(page.button('Next'))
  await page.quiet()
  page.says('pointed at Next', `asked for ${page.asked()}`)
  page.pressNow('Next')
  cleanup()

  const idle = present(<Ahead prefetch="idle" />)
  await idle.comes("'idle'", 'Project 30')
  await waitFor(() => expect(idle.asked()).toBe('1, 2'))
  idle.says('soon', `asked for ${idle.asked()}`)
  expect(`${page.seen()}\n\n${idle.seen()}`).toBe(outputOf('Ahead.tsx'))
})

it('PassedThrough', async () => {
  const page = present(<PassedThrough />)
  page.now('at first')
  page.pressNow('Won')
  await page.comes('answered', 'Project 88')
  page.says('requests', String(page.server.requests.length))
  expect(page.seen()).toBe(outputOf('PassedThrough.tsx'))
})

it('Failures', async () => {
  const page = present(<Failures />)
  await page.comes('at first', 'Project 30')
  page.server.fail({ status: 500 })
  await page.press('Next', 'couldn’t')
  page.server.recover()
  await page.press('Retry', 'Project 60')
  page.server.fail({ status: 403 })
  await page.press('Next', 'You may not')
  cleanup()

  const server = serve()
  server.fail({ status: 500 })
  const nothing = present(<Failures />, { server })
  await nothing.comes('at first', 'couldn’t')
  server.recover()
  await nothing.press('Retry', 'Project 30')
  expect(`${page.seen()}\n\n${nothing.seen()}`).toBe(outputOf('Failures.tsx'))
})
