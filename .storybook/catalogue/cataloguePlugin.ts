import type { Plugin } from 'vite'

import { readCatalogue } from './readCatalogue.ts'

/** Fills in `catalogue/fromCode.ts`, from which docs pages import what the code says of itself. */
export const cataloguePlugin = (): Plugin => ({
  name: 'paginated-query-catalogue',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/catalogue/fromCode.ts')
      ? `export const catalogue = ${JSON.stringify(readCatalogue())}`
      : null,
})
