/** How APIs call what a page says, most telling first. */
const factNames = {
  total:
    'totalCount totalElements itemCount totalItems totalResults totalRecords totalSize recordCount xTotalCount xWpTotal xTotal total count',
  pageCount: 'pageCount totalPages lastPage numPages xTotalPages xWpTotalPages pages',
  pageSize: 'perPage pageSize itemsPerPage xPerPage limit size',
  nextPage: 'nextPage xNextPage',
  isLast: 'isLast last',
  hasMore: 'hasMore hasNext hasNextPage hasMoreResults more',
  cursor:
    'nextCursor nextPageToken nextToken continuationToken continuation afterCursor endCursor pageToken cursor after next',
  opaqueOffset: 'offset',
  address: 'nextPageUrl nextUrl nextLink nextPage next',
  previous:
    'prevCursor previousCursor beforeCursor startCursor prevPageUrl prevUrl prevPage previous prev',
} as const

/** How parameters are called that ask for a page. */
const paramNames = {
  page: 'page pageNumber pageNum pageIndex pageNo p',
  offset: 'offset pageOffset skip start from startAt startIndex firstResult',
  cursor:
    'cursor pageCursor pageAfter pageStartCursor startCursor startingAfter pageToken pageInfo nextToken continuationToken continuation skipToken after since pageBefore endingBefore before',
  size: 'perPage pageSize pageLimit limit size top maxResults first count rows n',
} as const

export type FactName = keyof typeof factNames
export type ParamName = keyof typeof paramNames

const listed = (names: string): readonly string[] => names.split(' ').map(plain)
const facts = Object.entries(factNames).map(([fact, names]) => [fact, listed(names)] as const)
const params = Object.entries(paramNames).map(([param, names]) => [param, listed(names)] as const)

/** What a field or a header by this name may tell, and how telling the name is: 0 is best. */
export function factsOf(name: string): readonly (readonly [fact: FactName, rank: number])[] {
  return ranks(facts, name) as readonly (readonly [FactName, number])[]
}

/** What a parameter by this name asks for, or `null`. */
export const paramOf = (name: string): ParamName | null =>
  (ranks(params, name)[0]?.[0] as ParamName | undefined) ?? null

const ranks = (
  all: readonly (readonly [string, readonly string[]])[],
  name: string,
): readonly (readonly [string, number])[] =>
  all
    .map(([meaning, names]) => [meaning, names.indexOf(plain(name))] as const)
    .filter(([, rank]) => rank !== -1)

/** One spelling for `totalPages`, `total_pages`, `Total-Pages`, `$top`, `page[size]` and `@odata.count`. */
function plain(name: string): string {
  return name
    .replace(/^@?odata\./, '')
    .replaceAll(/[^a-zA-Z0-9]/g, '')
    .toLowerCase()
}
