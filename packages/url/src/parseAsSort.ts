import type { Sort } from '@paginated-query/core'
import { createParser, type SingleParserBuilder } from 'nuqs/server'

/**
 * An order in a URL: field names joined by commas, a minus before those that descend.
 *
 * @example
 * parseAsSort.parse('-created_at,name')
 * // [{ field: 'created_at', descending: true }, { field: 'name', descending: false }]
 */
export const parseAsSort: SingleParserBuilder<readonly Sort[]> = createParser<readonly Sort[]>({
  parse: (text) => {
    const fields = text.split(',').filter((field) => field.replace(/^-/, '') !== '')
    if (fields.length === 0) return null
    return fields.map((field) => ({
      field: field.replace(/^-/, ''),
      descending: field.startsWith('-'),
    }))
  },
  serialize: (sort) =>
    sort.map(({ field, descending }) => (descending ? `-${field}` : field)).join(','),
  eq: (a, b) =>
    a.length === b.length &&
    a.every((one, at) => one.field === b[at]?.field && one.descending === b[at].descending),
})

/** An order by these fields alone; one that names any other counts as not there. */
export const parseAsSortBy = (fields: readonly string[]): SingleParserBuilder<readonly Sort[]> =>
  createParser<readonly Sort[]>({
    ...parseAsSort,
    parse(text) {
      const sort = parseAsSort.parse(text)
      return sort?.every(({ field }) => fields.includes(field)) ? sort : null
    },
  })
