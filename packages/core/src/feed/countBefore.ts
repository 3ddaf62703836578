import type { Page } from '../page/page.ts'

/** Rows before this page. The size that the server uses says more than the rows that are on it. */
export const countBefore = (page: Page<unknown>): number =>
  typeof page.target === 'number' && page.pageSize !== null ? (page.target - 1) * page.pageSize : 0
