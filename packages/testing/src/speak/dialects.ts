import type { Dialect } from '@paginated-query/core'

/** How an API speaks whose pages are counted, whatever they are counted by. */
export type CountedDialect = Exclude<Dialect, { kind: 'cursor' }>

/** How an API speaks whose pages have numbers. */
export type NumberedDialect = Extract<Dialect, { kind: 'pageNumber' | 'laravel' }>

/** How an API speaks that names pages by cursors. */
export type CursorDialect = Extract<Dialect, { kind: 'cursor' }>
