import { expect, it } from 'vitest'

it('has these public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "contractorsCloud",
      "csprCloud",
      "djangoRest",
      "djangoRestCursor",
      "djangoRestOffset",
      "dovetail",
      "github",
      "githubCursor",
      "githubSearch",
      "gitlab",
      "gitlabKeyset",
      "jsonApi",
      "jsonApiCursor",
      "jsonApiOffset",
      "laravelCursorPaginate",
      "laravelPaginate",
      "notion",
      "postgrest",
      "procore",
      "shopify",
      "slack",
      "springData",
      "stripe",
      "wordPress",
    ]
  `)
})
