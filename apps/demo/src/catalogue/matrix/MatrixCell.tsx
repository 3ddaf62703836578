import {
  english,
  PageJump,
  Pager,
  PageSizeSelect,
  PageStatus,
  PaginationBar,
  PaginationProvider,
} from '@paginated-query/components'
import { numberedNav, type NumberedNavOptions } from '@paginated-query/core'

import { languages } from '../../storybook/languages.ts'
import type { Cell } from './cells.ts'

const still = () => {}

const navOf = (options: Partial<NumberedNavOptions>) =>
  numberedNav({
    page: 3,
    pageCount: 118,
    total: { count: 3531, precision: 'exact' },
    pageSize: 30,
    sizeLimits: { default: 30, min: 1, max: 100 },
    goTo: still,
    setPageSize: still,
    retry: still,
    ...options,
  })

const middle = navOf({ page: 60 })
const end = navOf({ page: 118 })
const failed = navOf({ failed: { page: 4, error: new Error('500') } })
const uncounted = navOf({ page: 4, pageCount: null, total: null })

/** The components in one condition: at rest, at the end, failed and uncounted. */
export function MatrixCell({ name, theme, language, dir, width }: Cell) {
  const words = languages[language] ?? english
  return (
    // English needs no provider, and runs as the page does.
    <PaginationProvider language={words === english ? undefined : words}>
      <section
        className="matrix-cell"
        data-cell={name}
        aria-label={name}
        lang={words.locale}
        dir={dir}
        style={{ colorScheme: theme, inlineSize: width }}
      >
        <Pager nav={middle} aria-label={`${name} 1`} />
        <Pager nav={end} aria-label={`${name} 2`} />
        <Pager nav={failed} aria-label={`${name} 3`} />
        <Pager nav={uncounted} aria-label={`${name} 4`} />
        <PageStatus nav={failed} />
        <PageJump nav={middle} />
        <PageSizeSelect nav={middle} />
        <PaginationBar nav={middle} aria-label={`${name} 5`} />
      </section>
    </PaginationProvider>
  )
}
