import { contender as ahooks } from './contenders/ahooks.mjs'
import { contender as floor } from './contenders/floor.mjs'
import { contender as paginatedQuery } from './contenders/paginatedQuery.mjs'
import { contender as swr } from './contenders/swr.mjs'
import { contender as swrParallel } from './contenders/swrParallel.mjs'
import { contender as tanstackFlat } from './contenders/tanstackFlat.mjs'
import { contender as tanstackPages } from './contenders/tanstackPages.mjs'
import { contender as tanstackSelect } from './contenders/tanstackSelect.mjs'

/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {import('./rows.mjs').RowList} RowList */
/**
 * What a component has of a list.
 *
 * @typedef {object} Loaded
 * @property {number} length
 * @property {(index: number) => Row | undefined} at
 * @property {() => unknown} loadMore
 * @property {(() => unknown) | null} refetch asks for all loaded pages again; null = can't
 */
/**
 * @typedef {object} EndlessContender
 * @property {string} name
 * @property {(list: RowList) => {
 *   Provider: import('react').ComponentType<{ children: import('react').ReactNode }>,
 *   useList: () => Loaded,
 *   usePage: ((page: number) => number) | null,
 * }} create `usePage` shows one page of the same list, and says how many rows it has; null = no such way
 */

/** @type {readonly EndlessContender[]} */
export const contenders = [
  floor,
  paginatedQuery,
  tanstackPages,
  tanstackFlat,
  tanstackSelect,
  swr,
  swrParallel,
  ahooks,
]
