import { describe, expect, it } from 'vitest'

import {
  accounts,
  contractorsCloudProjects,
  dovetailProjects,
  procoreProjects,
  punchItems,
  timecardTimeTypes,
  type GeneratedRows,
} from '../index.ts'

const lists: [name: string, count: number, id: string, rows: GeneratedRows<object>][] = [
  ['punchItems', 150, 'id', punchItems],
  ['procoreProjects', 340, 'id', procoreProjects],
  ['dovetailProjects', 200, 'id', dovetailProjects],
  ['accounts', 63_584, 'account_hash', accounts],
  ['contractorsCloudProjects', 3531, 'id', contractorsCloudProjects],
  ['timecardTimeTypes', 14, 'id', timecardTimeTypes],
]

const field = (row: object, name: string) => (row as Record<string, unknown>)[name]

describe.each(lists)('%s', (_name, count, id, rows) => {
  // Inserted rows count too.
  const some = Array.from({ length: Math.min(count, 4000) + 50 }, (_, place) => rows.at(place - 50))

  it(`has ${count} rows, each with an id of its own`, () => {
    expect(rows.count).toBe(count)
    expect(new Set(some.map((row) => field(row, id))).size).toBe(some.length)
    expect(rows.at(count - 1)).toEqual(rows.at(count - 1))
  })

  it('rises and falls as it says', () => {
    for (const [name, direction] of Object.entries(rows.monotone ?? {})) {
      const values = some.map((row) => sortable(field(row, name)))
      const expected = [...values].sort((a, b) => (a < b ? -1 : 1))
      if (direction === 'falling') expected.reverse()
      expect({ [name]: values }).toEqual({ [name]: expected })
    }
  })

  it('repeats as it says', () => {
    for (const [name, values] of Object.entries(rows.periodic ?? {})) {
      const mismatch = some.findIndex((row, place) => {
        const value = field(row, name)
        const length = values.length
        return value !== undefined && value !== values[(((place - 50) % length) + length) % length]
      })
      expect({ [name]: mismatch }).toEqual({ [name]: -1 })
    }
  })
})

/** Balances are digits beyond 2^53. */
const sortable = (value: unknown): bigint | string =>
  typeof value === 'number' || /^\d+$/.test(String(value)) ? BigInt(String(value)) : String(value)

it.each([
  ['punchItems', punchItems.at(0)],
  ['procoreProjects', procoreProjects.at(0)],
  ['dovetailProjects', dovetailProjects.at(0)],
  ['accounts', accounts.at(0)],
  ['contractorsCloudProjects', contractorsCloudProjects.at(0)],
  ['timecardTimeTypes', timecardTimeTypes.at(0)],
])('%s look like this', (_, row) => expect(row).toMatchSnapshot())

it('writes accounts in the forms of the blockchain', () => {
  for (let index = 0; index < 100; index += 1) {
    const account = accounts.at(index)
    expect(account.account_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(account.public_key).toMatch(/^(01[0-9a-f]{64}|02[0-9a-f]{66})$/)
    expect(account.main_purse_uref).toMatch(/^uref-[0-9a-f]{64}-007$/)
  }
  expect(Number.isSafeInteger(Number(accounts.at(0).balance))).toBe(false)
})
