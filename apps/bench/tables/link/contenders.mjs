import { contender as floor } from './contenders/floor.mjs'
import { contender as httpLinkHeader } from './contenders/httpLinkHeader.mjs'
import { contender as li } from './contenders/li.mjs'
import { contender as octokit } from './contenders/octokit.mjs'
import { contender as paginatedQuery } from './contenders/paginatedQuery.mjs'
import { contender as parseLinkHeader } from './contenders/parseLinkHeader.mjs'

/**
 * @typedef {object} LinkContender
 * @property {string} name
 * @property {string} reads
 * @property {(header: string, requestUrl: string) => (string | undefined)[] | null} urls those of `next`, `prev`,
 * `first` and `last`, as far as it reads them; `null` where it refuses to read the header
 */

/** @type {readonly LinkContender[]} */
export const contenders = [floor, octokit, paginatedQuery, li, httpLinkHeader, parseLinkHeader]
