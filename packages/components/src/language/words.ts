import type {
  PageJumpMessages,
  PagerMessages,
  PageSizeMessages,
  PageStatusMessages,
  WrittenTotal,
} from './messages.ts'

const ofTotal = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate' ? `about ${written}` : precision === 'atLeast' ? `${written}+` : written

const ofTotalSpoken = (total: WrittenTotal): string =>
  total.precision === 'atLeast' ? `at least ${total.written}` : ofTotal(total)

const pageWord = (page: string): string => `Page ${page}`

/** Each component's own: an app that only draws a pager ships no other words. */
export const pagerEnglish: PagerMessages = {
  pagination: 'Pagination',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  firstPage: 'First page',
  lastPage: 'Last page',
  page: pageWord,
  pageOf: (page, pageCount) => `${page} / ${pageCount}`,
  pageOfSpoken: (page, pageCount) => `Page ${page} of ${pageCount}`,
  pagesNotShown: (from, to) => `Pages ${from} to ${to} not shown`,
}

export const sizeEnglish: PageSizeMessages = {
  pageSize: 'Rows per page',
  pageSizeChanged: (used, chosen) => `This list shows ${used} rows per page, not ${chosen}`,
}

export const jumpEnglish: PageJumpMessages = {
  goToPage: 'Go to page',
  enterPage: (first, last) =>
    last === null ? `Enter a page from ${first}` : `Enter a page from ${first} to ${last}`,
}

const totalWord = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate'
    ? `About ${written}`
    : precision === 'atLeast'
      ? `${written}+`
      : `${written} in all`

export const statusEnglish: PageStatusMessages = {
  page: pageWord,
  rows: (from, to, total) =>
    `${from === to ? from : `${from}–${to}`}${total ? ` of ${ofTotal(total)}` : ''}`,
  rowsSpoken: (from, to, total) =>
    `${from === to ? from : `${from} to ${to}`}${total ? ` of ${ofTotalSpoken(total)}` : ''}`,
  total: totalWord,
  totalSpoken: (total) =>
    total.precision === 'atLeast' ? `At least ${total.written}` : totalWord(total),
  allRows: (_, written) => `All ${written}`,
  noRows: 'No results',
  pageEmpty: (page) => (page === null ? 'This page is empty' : `Page ${page} is empty`),
  goToFirstPage: 'Go to first page',
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
