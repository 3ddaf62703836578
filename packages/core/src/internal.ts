/**
 * What the other packages of this kit are made of. No promise is made about these names: they change with any
 * version. Everything meant for apps is in the main entry.
 */
export { pageAt, type IndexedPage } from './feed/flatIndex.ts'
export { growingList, type GrowingList } from './feed/growingList.ts'
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
export { cursorOf, cursorPlace, follow, trailOf } from './state/cursorState.ts'
export { firstPage, stateFor } from './state/pageState.ts'
export { asDirected, backTo, onFrom } from './styles/direction.ts'
export { isRecord, readField } from './reading/readField.ts'
