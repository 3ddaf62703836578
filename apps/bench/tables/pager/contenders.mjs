import { contender as ark } from './contenders/ark.mjs'
import { contender as floor } from './contenders/floor.mjs'
import { contender as mantine } from './contenders/mantine.mjs'
import { contender as mui } from './contenders/mui.mjs'
import { contender as paginatedQuery } from './contenders/paginatedQuery.mjs'
import { contender as paginatedQueryCompiled } from './contenders/paginatedQueryCompiled.mjs'
import { contender as rcPagination } from './contenders/rcPagination.mjs'
import { contender as reactPaginate } from './contenders/reactPaginate.mjs'

/** @typedef {{ page: number, pageCount: number, onPageChange: (page: number) => void }} PagerViewProps */
/** @typedef {(props: PagerViewProps) => import('react').ReactNode} PagerView */
/**
 * @typedef {object} PagerContender
 * @property {string} name
 * @property {string} file in `contenders`; exports `Pager`, whose bytes are counted
 * @property {PagerView} Pager with the defaults of its package, and nothing that an app needn't write
 * @property {string} [package] where its version stands
 * @property {readonly string[]} styles stylesheets that its look needs
 * @property {string} previous selects what is pressed to go back
 * @property {string} next selects what is pressed to go on
 * @property {string} current selects what is marked as the current page
 */
/** @typedef {Omit<PagerContender, 'Pager'>} DescribedPager */

/** @type {readonly PagerContender[]} */
export const contenders = [
  floor,
  paginatedQuery,
  paginatedQueryCompiled,
  reactPaginate,
  rcPagination,
  mui,
  mantine,
  ark,
]
