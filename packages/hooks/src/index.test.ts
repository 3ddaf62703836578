import { expect, it } from 'vitest'

it('has these public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "infinitePageQueryOptions",
      "listEditor",
      "pageQueryOptions",
      "prefetchInfinitePaginatedQuery",
      "prefetchPaginatedQuery",
      "useFetchAllPages",
      "useInfinitePaginatedQuery",
      "useListEditor",
      "usePaginatedQuery",
      "useRandomAccessPaginatedQuery",
      "useSuspenseInfinitePaginatedQuery",
      "useSuspensePaginatedQuery",
    ]
  `)
})
