import { describe, expect, it } from 'vitest'

import { languages } from './__fixtures__/languages.ts'
import { speak } from './__fixtures__/speak.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import type { PaginationMessages } from './messages.ts'

/** Words that another language shares with English, and figures alone. */
const shared: Record<string, readonly (keyof PaginationMessages)[]> = {
  french: ['pagination', 'page'],
}

it('has these languages', () => {
  expect(languages.map(([name]) => name).sort()).toEqual([
    'arabic',
    'english',
    'french',
    'german',
    'japanese',
    'spanish',
  ])
})

describe.each(languages)('%s', (name, language) => {
  const spoken = speak(language)
  const all = Object.values(spoken).flat()

  it('speaks every message, and no other', () => {
    expect(Object.keys(language.messages).sort()).toEqual(Object.keys(spoken).sort())
    for (const sentence of all) expect(sentence).toMatch(/\S/)
    expect(all.join()).not.toMatch(/undefined|null|NaN|#/)
  })

  it('says nothing in English', () => {
    if (name === 'english') return
    const inEnglish = speak({ ...english, locale: language.locale })
    const same = Object.entries(spoken).filter(
      ([key, sentences]) =>
        sentences.join() === inEnglish[key as keyof PaginationMessages].join() && key !== 'pageOf',
    )
    expect(same.map(([key]) => key)).toEqual(shared[name] ?? [])
  })

  it('speaks in words what it shows in signs', () => {
    const { rowsSpoken, totalSpoken, pageOfSpoken, pagesNotShown } = spoken
    const sentences = [...rowsSpoken, ...totalSpoken, ...pageOfSpoken, ...pagesNotShown]
    expect(sentences.filter((sentence) => /[–—~～〜+/…-]/.test(sentence))).toEqual([])
  })

  it('names a page by the number that is shown', () => {
    for (const locale of [language.locale, 'en', 'ar-u-nu-arab', 'ar-u-nu-latn']) {
      const write = (page: number): string => page.toLocaleString(locale)
      expect(language.messages.page(write(1204))).toContain(write(1204))
    }
  })

  it('has a locale that Intl knows, and runs as it does', () => {
    expect(Intl.NumberFormat.supportedLocalesOf(language.locale)).toEqual([language.locale])
    const isFromTheRight = ['ar', 'fa', 'he', 'ur'].includes(
      new Intl.Locale(language.locale).language,
    )
    expect(language.dir).toBe(isFromTheRight ? 'rtl' : 'ltr')
  })

  it('tells the counts apart that its grammar tells apart', () => {
    const rules = new Intl.PluralRules(language.locale)
    // French and Spanish have a form for a million.
    const forms = new Map([0, 1, 2, 3, 11, 100, 1_000_000].map((n) => [rules.select(n), n]))
    const counted = [...forms.values()].map((count) =>
      language.messages.allRows(count, 'N').replace('N', ''),
    )
    expect(new Set(counted).size).toBe(forms.size)
  })

  it('breaks no line before a sign', () => {
    expect(all.filter((sentence) => / [:;!?»]/.test(sentence))).toEqual([])
  })
})

it.each([
  ['english', '0 rows | 1 row | 2 rows | 3 rows | 11 rows | 100 rows'],
  ['german', '0 Zeilen | 1 Zeile | 2 Zeilen | 3 Zeilen | 11 Zeilen | 100 Zeilen'],
  ['french', '0 ligne | 1 ligne | 2 lignes | 3 lignes | 11 lignes | 100 lignes'],
  ['spanish', '0 filas | 1 fila | 2 filas | 3 filas | 11 filas | 100 filas'],
  ['arabic', 'لا صفوف | صف واحد | صفان | ٣ صفوف | ١١ صفًا | ١٠٠ صف'],
  ['japanese', '全0件 | 全1件 | 全2件 | 全3件 | 全11件 | 全100件'],
])('counts rows in %s: %s', (name, rows) => {
  const [, language = english] = languages.find(([each]) => each === name) ?? []
  const { locale, messages } = language
  const counted = [0, 1, 2, 3, 11, 100].map((count) =>
    messages.allRows(count, count.toLocaleString(locale)),
  )
  expect(counted.join(' | ')).toBe(rows)
})

it.each([
  ['german', 'Seite 3 von 118', '31–60 von 3.531', '31 bis 60 von mindestens 3.531'],
  ['french', 'Page 3 sur 118', '31–60 sur 3 531', '31 à 60 sur au moins 3 531'],
  ['spanish', 'Página 3 de 118', '31–60 de 3531', '31 a 60 de al menos 3531'],
  ['arabic', 'الصفحة ٣ من ١١٨', '٣١–٦٠ من ٣٬٥٣١', 'من ٣١ إلى ٦٠ من أصل ٣٬٥٣١ على الأقل'],
  ['japanese', '118ページ中3ページ目', '3,531件中 31～60件', '3,531件以上のうち、31件目から60件目'],
])('says in %s where we are: %s', (name, page, rows, atLeast) => {
  const [, language = english] = languages.find(([each]) => each === name) ?? []
  const spoken = speak(language)
  // Intl groups French numbers by a narrow space that doesn't break.
  const plain = (sentence: string): string => sentence.replaceAll('\u202f', ' ')
  expect(spoken.pageOfSpoken).toEqual([page])
  expect(spoken.rows.map(plain)).toContain(rows)
  expect(spoken.rowsSpoken.map(plain)).toContain(atLeast)
})

it('writes Arabic with the digits of the Maghreb where that is the locale', () => {
  const { page } = speak({ ...arabic, locale: 'ar-u-nu-latn' })
  expect(page).toEqual(['الصفحة 3', 'الصفحة 1,204'])
})
