/**
 * What a part costs whoever uses it: minified, compressed with brotli, in bytes.
 *
 * @typedef {object} Budget
 * @property {string} name
 * @property {Record<string, string[]> | string} measured what an app imports, by built module; or a stylesheet
 * @property {number} goal what it should cost
 * @property {number} limit what it may cost. Above the goal, that is what it did cost once: it may shrink only
 */

const core = 'packages/core/dist/index.js'
const apis = 'packages/apis/dist/index.js'
const hooks = 'packages/hooks/dist/index.js'

/** @type {readonly Budget[]} */
export const budgets = [
  {
    name: 'core, procore and usePaginatedQuery, on top of TanStack Query',
    measured: { [core]: ['paginatedSource'], [apis]: ['procore'], [hooks]: ['usePaginatedQuery'] },
    goal: 5000,
    limit: 11_300,
  },
  {
    name: 'core, procore and useInfinitePaginatedQuery, on top of TanStack Query',
    measured: {
      [core]: ['paginatedSource'],
      [apis]: ['procore'],
      [hooks]: ['useInfinitePaginatedQuery'],
    },
    goal: 15_800,
    limit: 16_050,
  },
  {
    name: 'core, procore and useRandomAccessPaginatedQuery, on top of TanStack Query',
    measured: {
      [core]: ['paginatedSource'],
      [apis]: ['procore'],
      [hooks]: ['useRandomAccessPaginatedQuery'],
    },
    goal: 10_250,
    limit: 10_270,
  },
  {
    name: 'listEditor, on top of TanStack Query',
    measured: { [hooks]: ['listEditor'] },
    goal: 3600,
    limit: 3600,
  },
  {
    name: 'useFetchAllPages, on top of TanStack Query',
    measured: { [hooks]: ['useFetchAllPages'] },
    goal: 3650,
    limit: 3650,
  },
  {
    name: 'Pager',
    measured: { 'packages/components/dist/index.js': ['Pager'] },
    goal: 3000,
    limit: 3610,
  },
  {
    // Twice as much would be two languages: whoever imports one must not get the others.
    name: 'a language: German',
    measured: { 'packages/components/dist/index.js': ['german'] },
    goal: 1000,
    limit: 1000,
  },
  {
    name: 'pageWindow',
    measured: { [core]: ['pageWindow'] },
    goal: 500,
    limit: 500,
  },
  {
    name: 'the stylesheet of the components',
    measured: 'packages/components/src/styles.css',
    goal: 2000,
    limit: 2000,
  },
  {
    name: 'InfiniteList, on top of TanStack Virtual',
    measured: { 'packages/list/dist/index.js': ['InfiniteList'] },
    goal: 3000,
    limit: 3000,
  },
  {
    name: 'parseLinkHeader',
    measured: { 'packages/core/dist/link-header/index.js': ['parseLinkHeader'] },
    goal: 800,
    limit: 1100,
  },
]
