import type { CursorNav } from './nav.ts'

const nothing = (): void => {}

/**
 * Makes a nav for a list that can only be followed, whatever loads it.
 *
 * @example
 * const nav = cursorNav({ page: 2, hasPrevious: true, hasNext: true, goFirst, goPrevious, goNext })
 * nav.kind   // 'cursor': there is no goTo
 */
export function cursorNav(
  options: Pick<
    CursorNav,
    'page' | 'hasPrevious' | 'hasNext' | 'goFirst' | 'goPrevious' | 'goNext'
  > &
    Partial<Omit<CursorNav, 'kind'>>,
): CursorNav {
  const pageSize = options.pageSize ?? null
  return {
    range: null,
    total: null,
    sizeLimits: { default: pageSize ?? 10, min: 1, max: pageSize ?? 100 },
    isPending: false,
    failed: null,
    moved: null,
    setPageSize: nothing,
    retry: nothing,
    ...options,
    kind: 'cursor',
    pageSize,
  }
}
