import type { PaginationLanguage } from '../PaginationLanguage.ts'
import type { PaginationMessages } from '../messages.ts'

type Sentences = {
  [Key in keyof PaginationMessages]: PaginationMessages[Key] extends string
    ? null
    : (messages: PaginationMessages, write: (value: number) => string) => readonly string[]
}

const counts = [0, 1, 2, 3, 11, 100, 3531, 1_000_000]
const precisions = ['exact', 'estimate', 'atLeast'] as const

/** How each sentence that takes numbers is tried: the compiler finds one that is missing here. */
const sentences: Sentences = {
  pagination: null,
  previousPage: null,
  nextPage: null,
  firstPage: null,
  lastPage: null,
  page: ({ page }, write) => [page(write(3)), page(write(1204))],
  pageOf: ({ pageOf }, write) => [pageOf(write(3), write(118))],
  pageOfSpoken: ({ pageOfSpoken }, write) => [pageOfSpoken(write(3), write(118))],
  pagesNotShown: ({ pagesNotShown }, write) => [pagesNotShown(write(4), write(117))],
  pageSize: null,
  pageSizeChanged: ({ pageSizeChanged }, write) => [pageSizeChanged(write(30), write(50))],
  goToPage: null,
  enterPage: ({ enterPage }, write) => [enterPage(write(1), write(118)), enterPage(write(1), null)],
  rows: ({ rows }, write) => ranges(rows, write),
  rowsSpoken: ({ rowsSpoken }, write) => ranges(rowsSpoken, write),
  total: ({ total }, write) => totals(write).map(total),
  totalSpoken: ({ totalSpoken }, write) => totals(write).map(totalSpoken),
  allRows: ({ allRows }, write) => counted(allRows, write),
  noRows: null,
  pageEmpty: ({ pageEmpty }, write) => [pageEmpty(write(4)), pageEmpty(null)],
  goToFirstPage: null,
  loadingPage: ({ loadingPage }, write) => [loadingPage(write(4)), loadingPage(null)],
  pageFailed: ({ pageFailed }, write) => [pageFailed(write(4)), pageFailed(null)],
  retry: null,
  pageBeyondEnd: ({ pageBeyondEnd }, write) => [pageBeyondEnd(write(119)), pageBeyondEnd(null)],
  cursorExpired: null,
  loadingRows: null,
  rowsFailed: null,
  loadMore: null,
  loadingMore: null,
  moreFailed: null,
  moreLoaded: ({ moreLoaded }, write) =>
    counts.map((count) => moreLoaded(count, write(count), write(3531))),
  endOfList: ({ endOfList }, write) => counted(endOfList, write),
  newerRows: ({ newerRows }, write) => counted(newerRows, write),
  showNewerRows: ({ showNewerRows }, write) => counted(showNewerRows, write),
  skipList: null,
  listKeys: null,
  paginationOf: ({ paginationOf }) => [paginationOf('Project Nile')],
}

/** Everything that a language says, by message: each with the numbers that may change it. */
export function speak({
  locale,
  messages,
}: PaginationLanguage): Record<keyof PaginationMessages, readonly string[]> {
  const write = (value: number): string => value.toLocaleString(locale)
  const spoken = Object.entries(sentences).map(([key, say]) => [
    key,
    say ? say(messages, write) : [messages[key as keyof PaginationMessages]],
  ])
  return Object.fromEntries(spoken) as Record<keyof PaginationMessages, readonly string[]>
}

const totals = (write: (value: number) => string) =>
  precisions.map((precision) => ({ count: 3531, precision, written: write(3531) }))

const ranges = (rows: PaginationMessages['rows'], write: (value: number) => string) =>
  [null, ...totals(write)].flatMap((total) => [
    rows(write(31), write(60), total),
    rows(write(31), write(31), total),
  ])

const counted = (
  say: (count: number, written: string) => string,
  write: (value: number) => string,
) => counts.map((count) => say(count, write(count)))
