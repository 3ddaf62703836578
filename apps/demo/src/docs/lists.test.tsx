import { act, fireEvent } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { outputOf } from './__fixtures__/docsPage.ts'
import { present } from './__fixtures__/present.tsx'
import { AnyRow } from './examples/AnyRow.tsx'
import { BoundedMemory } from './examples/BoundedMemory.tsx'
import { Endless } from './examples/Endless.tsx'
import { FromTheMiddle } from './examples/FromTheMiddle.tsx'
import { Refreshed } from './examples/Refreshed.tsx'
import { SuspendedList } from './examples/SuspendedList.tsx'
import { TanStackInfinite } from './examples/TanStackInfinite.tsx'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('Endless', async () => {
  const page = present(<Endless />)
  page.now('at first')
  await page.comes('answered', 'Project 100')
  await page.press('More', 'Project 200')
  page.server.fail({ status: 500 }, { times: 1 })
  await page.press('More', '500')
  await page.press('More', 'Project 300')
  expect(page.seen()).toBe(outputOf('Endless.tsx'))
})

it('FromTheMiddle', async () => {
  const page = present(<FromTheMiddle />)
  await page.comes('at first', 'Project 500')
  await page.press('Later', 'Project 510')
  await page.press('Earlier', 'Project 481')
  page.says('asked for', page.asked())
  expect(page.seen()).toBe(outputOf('FromTheMiddle.tsx'))
})

it('BoundedMemory', async () => {
  const page = present(<BoundedMemory />)
  await page.comes('at first', 'Project 1')
  for (const rows of [20, 30, 40, 50, 60]) await page.press('More', `${rows} rows`)
  await page.press('Row 11', 'Project 11')
  await page.quiet()
  page.says('asked for', page.asked())
  expect(page.seen()).toBe(outputOf('BoundedMemory.tsx'))
})

it('AnyRow', async () => {
  const page = present(<AnyRow />)
  page.now('at first')
  await page.comes('answered', 'Project 1')
  const scroller = page.container.querySelector('div') as HTMLElement
  scroller.scrollTop = 2000 * 36
  fireEvent.scroll(scroller)
  page.now('scrolled')
  await page.comes('answered', 'Project 2001')
  page.says('asked for', page.asked())
  expect(page.seen()).toBe(outputOf('AnyRow.tsx'))
})

it('SuspendedList', async () => {
  const page = present(<SuspendedList />)
  page.now('at first')
  await page.comes('answered', 'Project 100')
  await page.press('More', 'Project 200')
  expect(page.seen()).toBe(outputOf('SuspendedList.tsx'))
})

it('Refreshed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const page = present(<Refreshed />)
  await page.comes('at first', 'Project 10')
  for (const rows of [20, 30, 40]) await page.press('More', `Project ${rows}`)
  page.server.insert(2)
  await act(async () => vi.advanceTimersByTimeAsync(30_000))
  await page.comes('30 s later', 'new')
  await page.press('2 new', 'New project')
  page.says('asked for', page.asked())
  expect(page.seen()).toBe(outputOf('Refreshed.tsx'))
})

it('TanStackInfinite', async () => {
  const page = present(<TanStackInfinite />)
  await page.comes('at first', 'Project 100')
  await page.press('More', 'Project 200')
  expect(page.seen()).toBe(outputOf('TanStackInfinite.tsx'))
})
