import { expect, it } from 'vitest'

it('has these public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "PaginationError",
      "clampPage",
      "clampPageSize",
      "cursor",
      "cursorNav",
      "defineApi",
      "header",
      "laravel",
      "laravelPages",
      "link",
      "numberedNav",
      "pageNumber",
      "pageRange",
      "pageSizeChoices",
      "pageWindow",
      "paginatedSource",
      "parseLinkHeader",
      "readRetryAfter",
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
