import '@paginated-query/components/styles.css'
import './styles.css'

import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'

import { pause, Projects, row, scroller } from './__fixtures__/Projects.tsx'

it('shows the same row at the same pixel, and another entry of the history from its top', async () => {
  const list = (name: string) => (
    <Projects key={name} pageSize={500} rowHeight={61} rememberAs={name} />
  )
  const { rerender } = await render(list('first'))
  for (const scrollTop of [3000, 6000, 9137]) {
    scroller().scrollTop = scrollTop
    await pause(60)
  }
  const visible = [...document.querySelectorAll('article')].find(
    (each) => each.getBoundingClientRect().top > scroller().getBoundingClientRect().top,
  )
  const position = Number(visible?.getAttribute('aria-posinset'))
  const top = visible?.getBoundingClientRect().top
  await rerender(list('second'))
  expect(scroller().scrollTop).toBe(0)
  await rerender(list('first'))
  await expect.poll(() => row(position)?.getBoundingClientRect().top).toBe(top)
})
