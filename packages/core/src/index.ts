export type { AllPagesCommands, AllPagesState } from './collect/allPagesState.ts'
export type { Collector } from './collect/collector.ts'
export type { CsvValue } from './collect/csvLine.ts'
export { intoCsv, type CsvColumn } from './collect/intoCsv.ts'
export { intoJsonLines } from './collect/intoJsonLines.ts'
export { intoRows } from './collect/intoRows.ts'
export { detectStyle, type DetectedStyle } from './detect/detectStyle.ts'
export type { InsertAt } from './edit/listEdit.ts'
export { PaginationError, type PaginationErrorDetails } from './error/PaginationError.ts'
export { readRetryAfter, retryDelay, shouldRetry } from './error/retry.ts'
export type { Id, PageFeed, PreviousRows } from './feed/feed.ts'
export { parseLinkHeader, type ParsedLink } from './link-header/parseLinkHeader.ts'
export { cursorNav } from './nav/cursorNav.ts'
export { laravelPages, type LaravelLink, type LaravelPages } from './nav/laravelLinks.ts'
export type { CursorNav, NavOf, NumberedNav, PageNav } from './nav/nav.ts'
export { numberedNav, type NumberedNavOptions } from './nav/numberedNav.ts'
export type { Cursor, Evidence, Page, Target, Total } from './page/page.ts'
export { pageRange } from './page/pageRange.ts'
export { clampPageSize, pageSizeChoices, type SizeLimits } from './page/pageSize.ts'
export { clampPage, pageWindow, type WindowItem } from './page/pageWindow.ts'
export type { RandomAccessRows, RowState } from './randomAccess/randomAccessRows.ts'
export { paginatedSource, type PaginatedSourceOptions } from './source/paginatedSource.ts'
export type { ItemOf, Parse, StandardSchema } from './source/parse.ts'
export type { FetchLike, PaginatedSource } from './source/source.ts'
export type { PageState, PageStateTuple } from './state/pageState.ts'
export type { PageAddress } from './state/targetOf.ts'
export type { Answer } from './styles/answer.ts'
export { cursor } from './styles/cursor.ts'
export { defineApi } from './styles/defineApi.ts'
export { laravel } from './styles/laravel.ts'
export type {
  CountedFacts,
  CursorOptions,
  Dialect,
  ListFacts,
  OffsetOptions,
  PageNumberOptions,
  RangeOptions,
} from './styles/dialect.ts'
export { offset } from './styles/offset.ts'
export { pageNumber } from './styles/pageNumber.ts'
export {
  address,
  contentRange,
  firstRow,
  header,
  lastRow,
  link,
  not,
  type Place,
  type Places,
} from './styles/place.ts'
export { rangeHeader } from './styles/rangeHeader.ts'
export type { Refusal, Refusals, RefusalSigns } from './styles/refusal.ts'
export { relay } from './styles/relay.ts'
export type { PaginationApi, PaginationStyle, Param, Params, Sort } from './styles/style.ts'
export type { FetchAllProgress, FetchAllReport } from './walk/boundedWalk.ts'
export { fetchAllPages, type AllPages, type FetchAllOptions } from './walk/fetchAllPages.ts'
export { walkPages, type WalkEnd } from './walk/walkPages.ts'
