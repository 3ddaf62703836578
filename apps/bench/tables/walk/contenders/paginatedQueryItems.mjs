import { procore } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'

/**
 * The list as this kit defines it.
 *
 * @param {string} origin
 */
export const items = (origin) =>
  paginatedSource({
    api: { ...procore, baseUrl: origin },
    path: '/items',
    parse: (row) => /** @type {{ id: number }} */ (row),
    getId: ({ id }) => id,
  })
