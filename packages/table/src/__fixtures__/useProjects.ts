import type { NumberedNavOptions, PageNav, Sort } from '@paginated-query/core'
import { useEffect, useState } from 'react'

import { projects, projectsNav, unknownNav, type Project } from './projects.ts'

/** What a hook would give: the page at once, its rows after `latency`. */
export function useProjects(
  options: Partial<NumberedNavOptions> & {
    /** Milliseconds; `null`: no answer ever comes. @default 0 */
    latency?: number | null
    /** How many answers fail, from the first on or from page 2 on. */
    failures?: number
    failsFrom?: 1 | 2
    total?: { count: number; precision: 'exact' }
  } = {},
): {
  items: Project[]
  nav: PageNav
  status: 'pending' | 'error' | 'success'
  error: Error | null
  sort: readonly Sort[]
  onSortChange: (sort: readonly Sort[]) => void
} {
  const { latency = 0, failures = 0, failsFrom = 1, total, ...fixed } = options
  const count = total?.count ?? 3531
  const [pageSize, setPageSize] = useState(fixed.pageSize ?? 10)
  const [asked, setAsked] = useState(fixed.page ?? 1)
  const [tries, setTries] = useState(0)
  const [failed, setFailed] = useState<number | null>(null)
  const [shown, setShown] = useState<number | null>(null)
  const [sort, setSort] = useState<readonly Sort[]>([])
  const isPending = asked !== shown && failed !== asked

  useEffect(() => {
    if (!isPending || latency === null) return
    const timer = setTimeout(() => {
      if (tries < failures && asked >= failsFrom) {
        setTries(tries + 1)
        setFailed(asked)
      } else setShown(asked)
    }, latency)
    return () => clearTimeout(timer)
  }, [asked, failsFrom, failures, isPending, latency, tries])

  const error = new Error('[paginated-query] Contractors Cloud answered 500 (Internal error).')
  const common = {
    ...fixed,
    pageSize,
    setPageSize,
    isPending,
    failed: failed === asked ? { page: asked, error } : null,
    goTo: (page: number) => {
      setFailed(null)
      setAsked(page)
    },
    retry: () => setFailed(null),
  }
  const rest = { sort, onSortChange: setSort, error: common.failed && error }
  if (shown === null) {
    const nav = unknownNav({ ...common, page: asked })
    return { ...rest, items: [], nav, status: common.failed ? 'error' : 'pending' }
  }
  const from = (shown - 1) * pageSize + 1
  const page = common.failed ? shown : asked
  const pageCount = Math.ceil(count / pageSize)
  return {
    ...rest,
    items: projects(from, Math.min(from + pageSize - 1, count)),
    status: 'success',
    nav: projectsNav({ ...common, page, pageCount, total: { count, precision: 'exact' } }),
  }
}
