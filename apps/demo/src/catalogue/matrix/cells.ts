/** A condition that the components are looked at in. */
export interface Cell {
  /** `dark-arabic-320`, also the name of its picture. */
  readonly name: string
  readonly theme: 'light' | 'dark'
  /** As the toolbar names it. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  /** Of the container, in CSS pixels. */
  readonly width: number
}

/** Languages in their directions, and one against it. */
const languages = [
  { name: 'english', language: 'English', dir: 'ltr' },
  { name: 'english-rtl', language: 'English', dir: 'rtl' },
  { name: 'german', language: 'Deutsch', dir: 'ltr' },
  { name: 'arabic', language: 'العربية', dir: 'rtl' },
  { name: 'japanese', language: '日本語', dir: 'ltr' },
] as const

const themes = ['light', 'dark'] as const

const widths = [1280, 560, 400, 320, 240] as const

/** Theme × language with its direction × width: what the matrix shows, and what is photographed. */
export const cells: readonly Cell[] = themes.flatMap((theme) =>
  languages.flatMap(({ name, language, dir }) =>
    widths.map((width) => ({ name: `${theme}-${name}-${width}`, theme, language, dir, width })),
  ),
)
