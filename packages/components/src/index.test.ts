import { expect, it } from 'vitest'

it('has these public names', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "PageJump",
      "PageSizeSelect",
      "PageStatus",
      "Pager",
      "PaginationBar",
      "PaginationProvider",
      "arabic",
      "english",
      "french",
      "german",
      "japanese",
      "plural",
      "spanish",
      "usePageJump",
      "usePageSize",
      "usePageStatus",
      "usePager",
      "usePaginationLanguage",
    ]
  `)
})
