import type { PagerWords } from './PagerObject.ts'

/** The components' own English, which this package can't import; tests look for theirs by these. */
export const pagerWords: PagerWords = {
  pagination: 'Pagination',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  firstPage: 'First page',
  lastPage: 'Last page',
  page: (page) => `Page ${page}`,
  goToPage: 'Go to page',
  pageSize: 'Rows per page',
  retry: 'Retry',
}
