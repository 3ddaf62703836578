import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { expect, it, vi } from 'vitest'

import { PaginationBar } from './bar/PaginationBar.tsx'
import { PageJump } from './jump/PageJump.tsx'
import { PageSizeSelect } from './size/PageSizeSelect.tsx'
import { PageStatus } from './status/PageStatus.tsx'

const components = { PageSizeSelect, PageStatus, PageJump, PaginationBar }

const parts = Object.entries(components).flatMap(([component, { Root: _, ...others }]) =>
  Object.entries(others).map(([part, Part]) => ({ component, part, Part: Part as ComponentType })),
)

it.each(parts)('$component.$part says where it belongs', ({ component, Part }) => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => render(<Part />)).toThrow(
    `[paginated-query] A part of ${component} stands outside of <${component}.Root>, so it has nothing to draw.`,
  )
})
