import type {
  ListMessages,
  PageJumpMessages,
  PagerMessages,
  PageSizeMessages,
  PageStatusMessages,
  TableMessages,
  WrittenTotal,
} from './messages.ts'

const ofTotal = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate' ? `about ${written}` : precision === 'atLeast' ? `${written}+` : written

const ofTotalSpoken = (total: WrittenTotal): string =>
  total.precision === 'atLeast' ? `at least ${total.written}` : ofTotal(total)

// What several components say stands by itself: a bundler keeps an object for the sake of one of its sentences.
const pageWord = (page: string): string => `Page ${page}`
const noRows = 'No results'
const retry = 'Retry'
const goToFirstPage = 'Go to first page'
const pageEmpty = (page: string | null): string =>
  page === null ? 'This page is empty' : `Page ${page} is empty`
const pageFailed = (page: string | null): string =>
  page === null ? `The page couldn't be loaded.` : `Page ${page} couldn't be loaded.`

/**
 * Each component's own: an app that only draws a pager ships no other words. English counts without `plural`,
 * whose bytes only those shall pay who take another language.
 */
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
  allRows: (count, written) => `${written} ${count === 1 ? 'row' : 'rows'}`,
  noRows,
  pageEmpty,
  goToFirstPage,
  loadingPage: (page) => (page === null ? 'Loading the page' : `Loading page ${page}`),
  pageFailed,
  retry,
  pageBeyondEnd: (page) =>
    page === null
      ? `That page doesn't exist any more, so this is the last one`
      : `Page ${page} doesn't exist any more, so this is the last one`,
  cursorExpired: 'The list has changed, so this is its first page again',
}

export const listEnglish: ListMessages = {
  noRows,
  retry,
  loadingRows: 'Loading',
  rowsFailed: `The list couldn't be loaded.`,
  loadMore: 'Load more',
  loadingMore: 'Loading more',
  moreFailed: `More couldn't be loaded.`,
  moreLoaded: (_, written, length) => `${written} more loaded, ${length} in all`,
  endOfList: (count, written) =>
    `You've reached the end · ${written} ${count === 1 ? 'item' : 'items'}`,
  newerRows: (_, written) => `${written} new at the top`,
  showNewerRows: (_, written) => `Show ${written} new`,
  skipList: 'Skip the list',
  listKeys:
    'Page Down and Page Up move from row to row, ' +
    'Control and End past the list, Control and Home before it.',
}

export const tableEnglish: TableMessages = {
  goToFirstPage,
  noRows,
  pageEmpty,
  pageFailed,
  retry,
  paginationOf: (table) => `${table}: ${pagerEnglish.pagination}`,
}
