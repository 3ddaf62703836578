export { PaginationError, type PaginationErrorDetails } from './error/PaginationError.ts'
export { readRetryAfter, retryDelay, shouldRetry } from './error/retry.ts'
export type { Id, PageFeed } from './feed/feed.ts'
export { parseLinkHeader, type ParsedLink } from './link-header/parseLinkHeader.ts'
export { cursorNav } from './nav/cursorNav.ts'
export { laravelPages, type LaravelLink, type LaravelPages } from './nav/laravelLinks.ts'
export type { CursorNav, NavOf, NumberedNav, PageNav } from './nav/nav.ts'
export { numberedNav, type NumberedNavOptions } from './nav/numberedNav.ts'
export type { Cursor, Evidence, Page, Target, Total } from './page/page.ts'
export { pageRange } from './page/pageRange.ts'
export { clampPageSize, pageSizeChoices, type SizeLimits } from './page/pageSize.ts'
export { clampPage, pageWindow, type WindowItem } from './page/pageWindow.ts'
export { paginatedSource, type PaginatedSourceOptions } from './source/paginatedSource.ts'
export type { ItemOf, Parse, StandardSchema } from './source/parse.ts'
export type { FetchLike, PaginatedSource } from './source/source.ts'
export { back, cursorOf, cursorPlace, follow, trailOf } from './state/cursorState.ts'
export { resizeNumbered } from './state/numberedState.ts'
export { firstPage, stateFor, type PageState, type PageStateTuple } from './state/pageState.ts'
export type { Answer } from './styles/answer.ts'
export { cursor } from './styles/cursor.ts'
export { defineApi } from './styles/defineApi.ts'
export { laravel } from './styles/laravel.ts'
export type { CursorOptions, Dialect, PageNumberOptions, Refusal } from './styles/dialect.ts'
export { pageNumber } from './styles/pageNumber.ts'
export { header, isRecord, link, type Place, type Places } from './styles/place.ts'
export type { PaginationApi, PaginationStyle, Param, Params, Sort } from './styles/style.ts'
export { repeats, walkPages, type WalkEnd } from './walk/walkPages.ts'
export { countNewer, mergeTop } from './feed/mergeTop.ts'
export {
  flatIndex,
  hasSameIds,
  pageAt,
  type FlatIndex,
  type IndexedPage,
} from './feed/flatIndex.ts'
export { cursorMoves, isSamePlace, numberedMoves, type Moves } from './pages/moves.ts'
export {
  isNothingNew,
  viewPages,
  type Detour,
  type PagesView,
  type PlacedPage,
} from './pages/pagesView.ts'
export {
  cursorPagesNav,
  numberedPagesNav,
  type Commands,
  type PagesFacts,
} from './pages/pagesNav.ts'
export { growingList, type GrowingList } from './feed/growingList.ts'
