import { english, PaginationProvider } from '@paginated-query/components'
import type { ReactNode } from 'react'

import { Inspector } from './inspector/Inspector.tsx'
import { languages } from './languages.ts'

/** Where a story stands: its theme, language, direction and width are those of the toolbar. */
export function Stage({
  globals,
  children,
}: {
  globals: Readonly<Record<string, unknown>>
  children: ReactNode
}) {
  const language = languages[String(globals['language'])] ?? english
  const dir =
    globals['direction'] === 'ltr' || globals['direction'] === 'rtl'
      ? globals['direction']
      : language.dir
  const width = globals['width'] === 'full' ? undefined : Number(globals['width'])
  return (
    // English needs no provider, and runs as the page does.
    <PaginationProvider
      language={language === english ? undefined : language}
      dir={language === english ? undefined : dir}
    >
      <div
        className="story"
        dir={dir}
        lang={language.locale}
        style={{ colorScheme: String(globals['theme']) }}
      >
        <Inspector isOn={globals['inspector'] === 'on'}>
          <div style={{ inlineSize: width }}>{children}</div>
        </Inspector>
      </div>
    </PaginationProvider>
  )
}
