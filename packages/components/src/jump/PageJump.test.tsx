import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { PageJump } from './PageJump.tsx'

const field = () => screen.getByRole('textbox', { name: 'Go to page' })

describe('PageJump', () => {
  it('goes to the page on Enter, and never while typing', async () => {
    const goTo = vi.fn<(page: number) => void>()
    render(<PageJump nav={projectsNav({ goTo })} />)
    await userEvent.type(field(), '42')
    expect(goTo).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    expect(goTo).toHaveBeenCalledExactlyOnceWith(42)
    expect(field()).toHaveValue('')
    expect(field()).toHaveFocus()
  })

  it.each(['0', '119', '-3', '1.5', 'last', ''])(
    'keeps %j, says which pages there are, and stays',
    async (text) => {
      const goTo = vi.fn<(page: number) => void>()
      render(<PageJump nav={projectsNav({ goTo })} />)
      if (text !== '') await userEvent.type(field(), text)
      else await userEvent.click(field())
      await userEvent.keyboard('{Enter}')
      expect(goTo).not.toHaveBeenCalled()
      expect(field()).toHaveValue(text)
      expect(field()).toBeInvalid()
      expect(field()).toHaveAccessibleDescription('Enter a page from 1 to 118')
      expect(screen.getByRole('alert')).toHaveTextContent('Enter a page from 1 to 118')
      await userEvent.type(field(), '1')
      expect(field()).toBeValid()
    },
  )

  it('takes any page where nobody knows how many there are', async () => {
    const goTo = vi.fn<(page: number) => void>()
    render(<PageJump nav={projectsNav({ pageCount: null, goTo })} />)
    await userEvent.type(field(), '0{Enter}')
    expect(field()).toHaveAccessibleDescription('Enter a page from 1')
    await userEvent.clear(field())
    await userEvent.type(field(), '99999{Enter}')
    expect(goTo).toHaveBeenCalledExactlyOnceWith(99_999)
  })

  it.each([
    { of: 'a cursor list', nav: cursorNav() },
    { of: 'a single page', nav: projectsNav({ pageCount: 1 }) },
  ])('draws nothing for $of', ({ nav }) => {
    expect(render(<PageJump nav={nav} />).container).toBeEmptyDOMElement()
  })
})
