import { act } from '@testing-library/react'
import { expect } from 'vitest'

import { ids, range, testList } from '../lists.ts'
import { arrived, renderPages } from '../renderPages.tsx'
import type { Law } from './law.ts'

/** One page at a time: laws 5 to 13. */
export const pagesLaws: readonly Law[] = [
  {
    law: 5,
    head: 'stays on screen',
    fact: 'keeps the page on screen until the next one arrives',
    async check({ api }) {
      const list = testList(api)
      const view = renderPages(list.source)
      await arrived(view)
      list.hold()
      act(() => view.result.current.nav.goNext())
      expect(ids(view.result.current.items)).toEqual(range(1, 10))
      expect(view.result.current.nav.isPending).toBe(true)
      list.open()
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(11, 20))
    },
  },
]
