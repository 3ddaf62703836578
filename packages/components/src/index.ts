export { PaginationBar, type PaginationBarProps } from './bar/PaginationBar.tsx'
export { PageJump, type PageJumpProps } from './jump/PageJump.tsx'
export { english } from './language/english.ts'
export type {
  ListMessages,
  PageJumpMessages,
  PagerMessages,
  PageSizeMessages,
  PageStatusMessages,
  PaginationMessages,
  TableMessages,
  WrittenTotal,
} from './language/messages.ts'
export type { PaginationLanguage } from './language/PaginationLanguage.ts'
export {
  PaginationProvider,
  usePaginationLanguage,
  type LanguageProps,
  type PaginationProviderProps,
} from './language/PaginationProvider.tsx'
export { plural } from './language/plural.ts'
export {
  Pager,
  type PagerComponent,
  type PagerGapProps,
  type PagerListProps,
  type PagerPageProps,
  type PagerProps,
  type PagerRootProps,
} from './pager/Pager.tsx'
export type { PagerControlPartProps } from './pager/PagerControl.tsx'
export type { PagerSlot } from './pager/pagerMove.ts'
export type { PagerPosition } from './pager/pagerPosition.ts'
export {
  usePager,
  type PagerControlProps,
  type PagerModel,
  type PagerOptions,
} from './pager/usePager.ts'
export { PageSizeSelect, type PageSizeSelectProps } from './size/PageSizeSelect.tsx'
export { PageStatus, type PageStatusProps } from './status/PageStatus.tsx'
