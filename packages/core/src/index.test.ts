import { expect, it } from 'vitest'

it('has these public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "PaginationError",
      "back",
      "clampPage",
      "clampPageSize",
      "countNewer",
      "cursor",
      "cursorMoves",
      "cursorNav",
      "cursorOf",
      "cursorPagesNav",
      "cursorPlace",
      "defineApi",
      "firstPage",
      "flatIndex",
      "follow",
      "growingList",
      "hasSameIds",
      "header",
      "isNothingNew",
      "isRecord",
      "isSamePlace",
      "laravel",
      "laravelPages",
      "link",
      "mergeTop",
      "numberedMoves",
      "numberedNav",
      "numberedPagesNav",
      "pageAt",
      "pageNumber",
      "pageRange",
      "pageSizeChoices",
      "pageWindow",
      "paginatedSource",
      "parseLinkHeader",
      "readRetryAfter",
      "repeats",
      "resizeNumbered",
      "retryDelay",
      "shouldRetry",
      "stateFor",
      "trailOf",
      "viewPages",
      "walkPages",
    ]
  `)
  expect(Object.keys(await import('./link-header/index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "parseLinkHeader",
    ]
  `)
})
