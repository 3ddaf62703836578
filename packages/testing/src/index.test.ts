import { expect, it } from 'vitest'

import * as testing from './index.ts'

it('exports these names', () => {
  expect(Object.keys(testing).sort()).toMatchInlineSnapshot(`
    [
      "accounts",
      "contractorsCloudProjects",
      "createFakeApi",
      "dovetailProjects",
      "getPager",
      "isDroppedConnection",
      "locatePager",
      "mannersOf",
      "parseFault",
      "procoreProjects",
      "punchItems",
      "timecardTimeTypes",
      "walk",
      "withFaults",
    ]
  `)
})
