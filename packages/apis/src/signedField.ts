import type { Sort } from '@paginated-query/core'

/**
 * Writes one field of an order, with a minus where it descends: `-created_at`.
 *
 * @example
 * sort.map(signedField).join(',')   // '-created_at,title'
 */
export const signedField = ({ field, descending }: Sort): string =>
  `${descending ? '-' : ''}${field}`
