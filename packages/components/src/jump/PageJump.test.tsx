import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { PageJump } from './PageJump.tsx'
import { usePageJump } from './usePageJump.ts'

const field = () => screen.getByRole('textbox', { name: 'Go to page' })

describe('PageJump', () => {
  it('goes to the page on Enter, and never while typing [a11y-5]', async () => {
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
    'keeps %j, says which pages there are, and stays [a11y-10]',
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

  it.each(['١٢', '１２', '१२'])('reads %s as page 12', async (text) => {
    const goTo = vi.fn<(page: number) => void>()
    render(<PageJump nav={projectsNav({ goTo })} />)
    await userEvent.type(field(), `${text}{Enter}`)
    expect(goTo).toHaveBeenCalledExactlyOnceWith(12)
  })

  it('stays where the page is the current one', async () => {
    const goTo = vi.fn<(page: number) => void>()
    render(<PageJump nav={projectsNav({ page: 7, goTo })} />)
    await userEvent.type(field(), '7{Enter}')
    expect(goTo).not.toHaveBeenCalled()
    expect(field()).toBeValid()
  })

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

describe('parts of PageJump', () => {
  it('can be put together otherwise, with a button', async () => {
    const goTo = vi.fn<(page: number) => void>()
    const onChange = vi.fn<() => void>()
    render(
      <PageJump.Root nav={projectsNav({ goTo })} className="mine">
        <PageJump.Error />
        <PageJump.Field onChange={onChange} />
        <PageJump.Label>Page</PageJump.Label>
        <button type="submit">Go</button>
      </PageJump.Root>,
    )
    await userEvent.type(screen.getByRole('textbox', { name: 'Page' }), '42')
    await userEvent.click(screen.getByRole('button', { name: 'Go' }))
    expect(goTo).toHaveBeenCalledExactlyOnceWith(42)
    expect(onChange).toHaveBeenCalledTimes(2)
  })
})

describe('usePageJump', () => {
  it('drives a field of another design system', async () => {
    const goTo = vi.fn<(page: number) => void>()
    function Jump() {
      const jump = usePageJump({ nav: projectsNav({ goTo }) })
      return (
        <form {...jump.formProps}>
          <label {...jump.labelProps}>{jump.label}</label>
          <input {...jump.fieldProps} />
          <p {...jump.errorProps}>{jump.error}</p>
        </form>
      )
    }
    render(<Jump />)
    await userEvent.type(field(), '119{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Enter a page from 1 to 118')
    await userEvent.type(field(), '{Backspace}{Enter}')
    expect(goTo).toHaveBeenCalledExactlyOnceWith(11)
  })
})
