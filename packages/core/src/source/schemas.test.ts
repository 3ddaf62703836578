import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { parseRows } from './parse.ts'

const schemas = {
  zod: z.object({ id: z.number(), at: z.string().transform((text) => new Date(text)) }),
  valibot: v.object({
    id: v.number(),
    at: v.pipe(
      v.string(),
      v.transform((text) => new Date(text)),
    ),
  }),
  arktype: type({ id: 'number', at: 'string.date.parse' }),
}
const at = '2026-01-31T00:00:00.000Z'

describe.each(Object.entries(schemas))('a schema of %s', (_, schema) => {
  it('makes items of rows', async () => {
    const rows = [
      { id: 1, at },
      { id: 2, at },
    ]
    expect(await parseRows(rows, schema, 'data')).toEqual(
      rows.map(({ id }) => ({ id, at: new Date(at) })),
    )
  })

  it('names the field of the first row that does not fit', async () => {
    const rows = [
      { id: 1, at },
      { id: 'two', at },
    ]
    await expect(parseRows(rows, schema, 'data')).rejects.toMatchObject({
      kind: 'parse',
      field: 'data[1].id',
    })
  })
})
