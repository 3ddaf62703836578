import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { projectsNav } from '../__fixtures__/navs.ts'
import { PaginationBar } from '../bar/PaginationBar.tsx'
import { languages } from './__fixtures__/languages.ts'
import { PaginationProvider } from './PaginationProvider.tsx'

describe.each(languages)('%s', (_, language) => {
  const page = (
    <PaginationProvider language={language}>
      <PaginationBar nav={projectsNav({ page: 60, href: (to) => `?page=${to}` })} />
    </PaginationProvider>
  )

  it('is what a server writes, with its direction', () => {
    const html = renderToString(page)
    expect(html).toContain(language.messages.nextPage)
    expect(html).toContain(`lang="${language.locale}" dir="${language.dir}"`)
  })

  it('hydrates to the same', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    const onRecoverableError = vi.fn<(error: unknown) => void>()
    const container = document.createElement('div')
    container.innerHTML = renderToString(page)
    const written = container.innerHTML
    await act(() => hydrateRoot(container, page, { onRecoverableError }))
    expect(container.innerHTML).toBe(written)
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(reported).not.toHaveBeenCalled()
  })
})
