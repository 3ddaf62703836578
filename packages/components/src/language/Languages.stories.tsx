import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'

import { useProjectsNav } from '../__fixtures__/navs.ts'
import { PaginationBar } from '../bar/PaginationBar.tsx'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { japanese } from './japanese.ts'
import type { PaginationLanguage } from './PaginationLanguage.ts'
import { PaginationProvider } from './PaginationProvider.tsx'
import { spanish } from './spanish.ts'

const names = new Map([
  [english, 'English'],
  [german, 'Deutsch'],
  [french, 'Français'],
  [spanish, 'Español'],
  [arabic, 'العربية'],
  [japanese, '日本語'],
])

const meta = {
  title: 'Components/Languages',
  component: PaginationProvider,
  args: { children: null },
} satisfies Meta<typeof PaginationProvider>
export default meta

type Story = StoryObj<typeof meta>

/** The bar, with a pager that is told from the others by the name of its language. */
function Bar({ language, locale }: { language: PaginationLanguage; locale?: string }) {
  const name = names.get(language) ?? ''
  const messages = { pagination: language.messages.paginationOf(name) }
  return (
    <section aria-label={name} style={{ marginBlockEnd: '1.5rem' }}>
      <PaginationProvider {...{ language, locale, messages }}>
        <PaginationBar nav={useProjectsNav({ page: 3 })} />
      </PaginationProvider>
    </section>
  )
}

const partsOf = (
  canvas: { getByRole: (role: string, options: object) => HTMLElement },
  language: PaginationLanguage,
) => {
  const bar = within(canvas.getByRole('region', { name: names.get(language) ?? '' }))
  const { previousPage, nextPage } = language.messages
  return {
    bar,
    previous: bar.getByRole('button', { name: previousPage }),
    next: bar.getByRole('button', { name: nextPage }),
  }
}

const startOf = (element: HTMLElement): number => element.getBoundingClientRect().left

export const AllSix: Story = {
  name: 'Each language has its words, its digits and its direction',
  parameters: { proves: ['a11y-2'] },
  render: () => (
    <>
      {[...names.keys()].map((language) => (
        <Bar key={language.locale} language={language} />
      ))}
    </>
  ),
  play: async ({ canvas }) => {
    for (const language of names.keys()) {
      const { locale, dir, messages } = language
      const { bar, previous, next } = partsOf(canvas, language)
      await expect(Math.sign(startOf(next) - startOf(previous))).toBe(dir === 'ltr' ? 1 : -1)
      const write = (value: number): string => value.toLocaleString(locale)
      // In a narrow container the numbers give way to "3 / 118".
      const pageButton = (page: number) =>
        bar.getByRole('button', { name: messages.page(write(page)), hidden: true })
      await expect(pageButton(118)).toHaveTextContent(write(118))
      await userEvent.click(next)
      await expect(pageButton(4)).toHaveAttribute('aria-current', 'page')
    }
  },
}

export const ArabicInEnglish: Story = {
  name: 'An Arabic pager runs right to left in an English page',
  render: () => (
    <div dir="ltr">
      <Bar language={arabic} />
    </div>
  ),
  play: async ({ canvas }) => {
    const { previous, next } = partsOf(canvas, arabic)
    await expect(startOf(next)).toBeLessThan(startOf(previous))
    await expect(next.closest('nav')).toHaveAttribute('lang', arabic.locale)
  },
}

export const EnglishInArabic: Story = {
  name: 'An English pager runs left to right in an Arabic page',
  render: () => (
    <div dir="rtl">
      <Bar language={english} />
    </div>
  ),
  play: async ({ canvas }) => {
    const { previous, next } = partsOf(canvas, english)
    await expect(startOf(next)).toBeGreaterThan(startOf(previous))
  },
}

export const ArabicWithLatinDigits: Story = {
  name: 'Arabic is written with the digits that its locale names',
  render: () => <Bar language={arabic} locale="ar-u-nu-latn" />,
  play: async ({ canvas }) => {
    const { bar, previous, next } = partsOf(canvas, arabic)
    await expect(bar.getByRole('button', { name: 'الصفحة 118', hidden: true })).toHaveTextContent(
      '118',
    )
    await expect(startOf(next)).toBeLessThan(startOf(previous))
  },
}
