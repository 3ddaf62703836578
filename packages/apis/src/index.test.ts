import { expect, it } from 'vitest'

it('has these public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "contractorsCloud",
      "csprCloud",
      "dovetail",
      "github",
      "githubCursor",
      "githubSearch",
      "gitlab",
      "gitlabKeyset",
      "notion",
      "procore",
      "shopify",
      "slack",
      "stripe",
    ]
  `)
})
