import { expect, it } from 'vitest'

it('has these public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "PaginationError",
      "address",
      "clampPage",
      "clampPageSize",
      "contentRange",
      "cursor",
      "cursorNav",
      "defineApi",
      "detectStyle",
      "fetchAllPages",
      "firstRow",
      "header",
      "intoCsv",
      "intoJsonLines",
      "intoRows",
      "laravel",
      "laravelPages",
      "lastRow",
      "link",
      "not",
      "numberedNav",
      "offset",
      "pageNumber",
      "pageRange",
      "pageSizeChoices",
      "pageWindow",
      "paginatedSource",
      "parseLinkHeader",
      "rangeHeader",
      "readRetryAfter",
      "relay",
      "retryDelay",
      "shouldRetry",
      "walkPages",
    ]
  `)
  expect(Object.keys(await import('./link-header/index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "parseLinkHeader",
    ]
  `)
})
