import { numberedNav, type CursorNav, type NumberedNavOptions } from '@paginated-query/core'
import { useEffect, useState } from 'react'

/** 3,531 rows on 118 pages, like the sample of Contractors Cloud. */
export const projects = {
  page: 1,
  pageCount: 118,
  total: { count: 3531, precision: 'exact' },
  pageSize: 30,
  sizeLimits: { default: 30, min: 1, max: 100 },
  goTo: () => {},
} as const satisfies NumberedNavOptions

export function projectsNav(options: Partial<NumberedNavOptions> = {}) {
  return numberedNav({ ...projects, ...options })
}

export function cursorNav(options: Partial<CursorNav> = {}): CursorNav {
  return {
    kind: 'cursor',
    page: 4,
    range: null,
    total: null,
    pageSize: 100,
    sizeLimits: { default: 100, min: 1, max: 100 },
    hasPrevious: true,
    hasNext: true,
    isPending: false,
    failed: null,
    moved: null,
    goFirst: () => {},
    goPrevious: () => {},
    goNext: () => {},
    setPageSize: () => {},
    retry: () => {},
    ...options,
  }
}

/** A nav that moves, as a hook would make it: `page` at once, the rows of it after `latency`. */
export function useProjectsNav(
  options: Partial<NumberedNavOptions> & {
    /** Milliseconds. @default 0 */
    latency?: number
    /** This page fails once. */
    failing?: number
  } = {},
) {
  const { latency = 0, failing, ...fixed } = options
  const [asked, setAsked] = useState(fixed.page ?? 1)
  const [shown, setShown] = useState(asked)
  const [pageSize, setPageSize] = useState(30)
  const [failed, setFailed] = useState<number | null>(null)
  const [mended, setMended] = useState(false)
  useEffect(() => {
    if (asked === shown) return
    const timer = setTimeout(() => {
      if (asked === failing && !mended) {
        setFailed(asked)
        setAsked(shown)
      } else setShown(asked)
    }, latency)
    return () => clearTimeout(timer)
  }, [asked, shown, latency, failing, mended])
  const goTo = (page: number): void => {
    setFailed(null)
    setAsked(page)
  }
  const total = fixed.total === undefined ? projects.total : fixed.total
  return numberedNav({
    ...projects,
    pageCount: Math.ceil((total?.count ?? 3531) / pageSize),
    ...fixed,
    page: asked,
    pageSize,
    setPageSize,
    goTo,
    isPending: asked !== shown,
    failed: failed === null ? null : { page: failed, error: new Error('500') },
    retry: () => {
      setMended(true)
      goTo(failed ?? 1)
    },
  })
}
