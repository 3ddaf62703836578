import { contender as octokit } from './contenders/octokit.mjs'
import { contender as paginatedQueryAll } from './contenders/paginatedQueryAll.mjs'
import { contender as paginatedQueryWalk } from './contenders/paginatedQueryWalk.mjs'
import { contender as pool } from './contenders/pool.mjs'
import { contender as tanstackQuery } from './contenders/tanstackQuery.mjs'

/**
 * @typedef {object} WalkContender
 * @property {string} name
 * @property {boolean} isSequential asks for a page when the one before it is there
 * @property {(origin: string, pageSize: number) => Promise<number>} walk loads `/items`, and counts the rows
 */

/** @type {readonly WalkContender[]} */
export const contenders = [pool, paginatedQueryAll, paginatedQueryWalk, octokit, tanstackQuery]
