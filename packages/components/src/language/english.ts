import type { PaginationMessages, WrittenTotal } from './messages.ts'

const ofTotal = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate' ? `about ${written}` : precision === 'atLeast' ? `${written}+` : written

const ofTotalSpoken = (total: WrittenTotal): string =>
  total.precision === 'atLeast' ? `at least ${total.written}` : ofTotal(total)

/** The default words. A copy with other sentences is another language. */
export const english: PaginationMessages = {
  pagination: 'Pagination',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  firstPage: 'First page',
  lastPage: 'Last page',
  page: (page) => `Page ${page}`,
  pageOf: (page, pageCount) => `${page} / ${pageCount}`,
  pageOfSpoken: (page, pageCount) => `Page ${page} of ${pageCount}`,
  pagesNotShown: (from, to) => `Pages ${from} to ${to} not shown`,

  pageSize: 'Rows per page',

  rows: (from, to, total) => `${from}–${to}${total ? ` of ${ofTotal(total)}` : ''}`,
  rowsSpoken: (from, to, total) => `${from} to ${to}${total ? ` of ${ofTotalSpoken(total)}` : ''}`,
  total: (total) =>
    total.precision === 'estimate'
      ? `About ${total.written}`
      : total.precision === 'atLeast'
        ? `${total.written}+`
        : `${total.written} in all`,
  totalSpoken: (total) =>
    total.precision === 'atLeast' ? `At least ${total.written}` : english.total(total),
  allRows: (_, written) => `All ${written}`,
  noRows: 'No results',
  loadingPage: (page) => (page === null ? 'Loading the page' : `Loading page ${page}`),
  pageFailed: (page) =>
    page === null ? `The page couldn't be loaded.` : `Page ${page} couldn't be loaded.`,
  retry: 'Retry',
  pageBeyondEnd: (page) =>
    page === null
      ? `That page doesn't exist any more, so this is the last one`
      : `Page ${page} doesn't exist any more, so this is the last one`,
  cursorExpired: 'The list has changed, so this is its first page again',
}
