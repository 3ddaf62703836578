export {
  PaginationBar,
  type PaginationBarComponent,
  type PaginationBarPagerProps,
  type PaginationBarProps,
  type PaginationBarRootProps,
} from './bar/PaginationBar.tsx'
export {
  PageJump,
  type PageJumpComponent,
  type PageJumpFieldPartProps,
  type PageJumpProps,
  type PageJumpRootProps,
} from './jump/PageJump.tsx'
export {
  usePageJump,
  type PageJumpFieldProps,
  type PageJumpModel,
  type PageJumpOptions,
} from './jump/usePageJump.ts'
export { arabic } from './language/arabic.ts'
export { english } from './language/english.ts'
export { french } from './language/french.ts'
export { german } from './language/german.ts'
export { japanese } from './language/japanese.ts'
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
  type LanguageAttributes,
  type LanguageProps,
  type PaginationProviderProps,
} from './language/PaginationProvider.tsx'
export { plural } from './language/plural.ts'
export { spanish } from './language/spanish.ts'
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
export type { PagerControlProps, PagerModel, PagerRootModelProps } from './pager/PagerModel.ts'
export type { PagerSlot } from './pager/pagerMove.ts'
export type { PagerPosition } from './pager/pagerPosition.ts'
export { usePager, type PagerOptions } from './pager/usePager.ts'
export {
  PageSizeSelect,
  type PageSizeSelectComponent,
  type PageSizeSelectFieldPartProps,
  type PageSizeSelectProps,
  type PageSizeSelectRootProps,
} from './size/PageSizeSelect.tsx'
export {
  usePageSize,
  type PageSizeModel,
  type PageSizeOptions,
  type PageSizeSelectFieldProps,
} from './size/usePageSize.ts'
export {
  PageStatus,
  type PageStatusButtonProps,
  type PageStatusComponent,
  type PageStatusProps,
  type PageStatusRootProps,
} from './status/PageStatus.tsx'
export type { KeptButtonProps } from './status/useKeptButton.ts'
export {
  usePageStatus,
  type PageStatusButton,
  type PageStatusModel,
  type PageStatusOptions,
} from './status/usePageStatus.ts'
