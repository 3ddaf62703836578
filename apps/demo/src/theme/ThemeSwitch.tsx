import { useState } from 'react'

import { Segments } from '../card/Segments.tsx'

const storageKey = 'paginated-query-demo:theme'
const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** The stylesheet follows `color-scheme`; leaving it alone follows the system. */
function apply(theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme
}

function recall(): Theme {
  try {
    const stored = localStorage.getItem(storageKey)
    return themes.find((theme) => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Applies the theme of the last visit, before anything is drawn. */
export const applyTheme = (): void => apply(recall())

export function ThemeSwitch() {
  const [theme, setTheme] = useState(recall)
  return (
    <Segments
      label="Theme"
      value={theme}
      choices={[
        { name: 'Auto', value: 'system' },
        { name: 'Light', value: 'light' },
        { name: 'Dark', value: 'dark' },
      ]}
      onChange={(next) => {
        setTheme(next)
        apply(next)
        try {
          localStorage.setItem(storageKey, next)
        } catch {
          // Forbidden storage: the theme lasts as long as the page.
        }
      }}
    />
  )
}
