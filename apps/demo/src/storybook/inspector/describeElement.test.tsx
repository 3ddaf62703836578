import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { describeElement } from './describeElement.ts'

it('says role and name of what can be pressed', () => {
  render(
    <>
      <button type="button" aria-label="Next page" />
      <a href="#two">Two</a>
      <output role="alert">
        <span aria-hidden="true">…</span> It failed
      </output>
    </>,
  )
  const described = ['button', 'link', 'alert'].map((role) =>
    describeElement(screen.getByRole(role)),
  )
  expect(described).toEqual([
    { role: 'button', name: 'Next page' },
    { role: 'link', name: 'Two' },
    { role: 'alert', name: 'It failed' },
  ])
})

it('says the label of a field and of a select, without its options', () => {
  render(
    <>
      <label>
        Rows per page
        <select>
          <option>10</option>
        </select>
      </label>
      <label htmlFor="page">Go to page</label>
      <input id="page" type="text" />
    </>,
  )
  expect(describeElement(screen.getByRole('combobox'))).toEqual({
    role: 'combobox',
    name: 'Rows per page',
  })
  expect(describeElement(screen.getByRole('textbox'))).toEqual({
    role: 'textbox',
    name: 'Go to page',
  })
})
