import { contender as ark } from '../pager/contenders/ark.mjs'
import { contender as mantine } from '../pager/contenders/mantine.mjs'
import { contender as mui } from '../pager/contenders/mui.mjs'
import { contender as paginatedQuery } from '../pager/contenders/paginatedQuery.mjs'
import { contender as rcPagination } from '../pager/contenders/rcPagination.mjs'
import { contender as reactPaginate } from '../pager/contenders/reactPaginate.mjs'

/** Ours, and the defaults of five that many use. */
export const contenders = [paginatedQuery, reactPaginate, rcPagination, mui, mantine, ark]

/** Those without any look of their own stand in a row, as whoever uses them would do first. */
export const rows = /** @type {Record<string, string>} */ ({
  'react-paginate':
    '#pager ul { display: flex; flex-wrap: wrap; gap: 4px; padding: 0; list-style: none }',
  'Ark UI': '#pager [data-part=root] { display: flex; flex-wrap: wrap; gap: 4px }',
})
