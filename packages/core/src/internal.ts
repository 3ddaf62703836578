/**
 * What the other packages of this kit are made of. No promise is made about these names: they change with any
 * version. Everything meant for apps is in the main entry.
 */
export { collectPages, type CollectOptions } from './collect/collectPages.ts'
export { editLog, type CachedPage, type EditLog, type PendingEdit } from './edit/editLog.ts'
export type { ListEdit } from './edit/listEdit.ts'
export type { Answered } from './edit/loggedEdit.ts'
export { pageAt, type IndexedPage } from './feed/flatIndex.ts'
export { growingList, type GrowingList } from './feed/growingList.ts'
export type { LinkedPage } from './feed/listView.ts'
export { shareById } from './feed/shareById.ts'
export { cursorMoves, isSamePlace, numberedMoves, type Moves } from './pages/moves.ts'
export {
  cursorPagesNav,
  numberedPagesNav,
  type Commands,
  type PagesFacts,
} from './pages/pagesNav.ts'
export {
  isNothingNew,
  viewPages,
  type Detour,
  type PagesView,
  type PlacedPage,
} from './pages/pagesView.ts'
export { dwell, type Dwell } from './randomAccess/dwell.ts'
export {
  isEndOf,
  learnExtent,
  refuseExtent,
  resizedExtent,
  rowCount,
  unknownExtent,
  type ListExtent,
} from './randomAccess/listExtent.ts'
export { isIn, pagesInView, type PageSpan } from './randomAccess/pagesInView.ts'
export { placedRows } from './randomAccess/placedRows.ts'
export { cursorOf, cursorPlace, follow, trailOf } from './state/cursorState.ts'
export { pageAfterResize } from './state/numberedState.ts'
export { firstPage, stateFor } from './state/pageState.ts'
export { targetOf } from './state/targetOf.ts'
export { asDirected, backTo, onFrom } from './styles/direction.ts'
export { isRecord, readField } from './reading/readField.ts'
export { nextAfter } from './walk/nextAfter.ts'
