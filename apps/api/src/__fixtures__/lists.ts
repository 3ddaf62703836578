import {
  paginatedSource,
  type FetchLike,
  type PaginatedSource,
  type PaginationApi,
  type Target,
} from '@paginated-query/core'

/** The first field of every row is its id. */
export const firstField = (row: unknown): string => String(Object.values(row as object)[0])

/** A list of an API, as an app behind a proxy defines it. */
export const source = <TTarget extends Target>(
  api: PaginationApi<TTarget>,
  url: string,
  fetch?: FetchLike,
): PaginatedSource<unknown, TTarget> =>
  paginatedSource({
    api: { ...api, baseUrl: url.slice(0, url.lastIndexOf('/')) },
    path: url.slice(url.lastIndexOf('/')),
    parse: (row) => row,
    getId: firstField,
    fetch,
  })

export const paths = {
  punchItems: '/api/procore/rest/v1.0/punch_items',
  procoreProjects: '/api/procore/rest/v1.0/projects',
  timecardTimeTypes: '/api/procore/rest/v1.0/timecard_time_types',
  dovetailProjects: '/api/dovetail/api/v1/projects',
  accounts: '/api/cspr-cloud/accounts',
  contractorsCloudProjects: '/api/contractors-cloud/api/v1/projects',
}
