import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { csvLine, type CsvValue } from './csvLine.ts'
import { intoCsv } from './intoCsv.ts'
import { intoJsonLines } from './intoJsonLines.ts'
import { intoRows } from './intoRows.ts'

describe('a line of CSV', () => {
  it.each([
    [['a', 'b'], 'a,b'],
    [[''], ''],
    [[null, undefined, ''], ',,'],
    [[1, -5, 1.5, true], '1,-5,1.5,true'],
    [['Tower, east'], '"Tower, east"'],
    [['say "no"'], '"say ""no"""'],
    [['two\nlines'], '"two\nlines"'],
    [['two\r\nlines'], '"two\r\nlines"'],
    [[' kept '], '" kept "'],
    [['Zürich 東京'], 'Zürich 東京'],
    [[new Date('2026-01-02T03:04:05Z')], '2026-01-02T03:04:05.000Z'],
    [[new Date(Number.NaN)], ''],
  ] as const)('of %j is %j', (values, line) => {
    expect(csvLine(values)).toBe(`${line}\r\n`)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x.test")', '"\'=HYPERLINK(""http://x.test"")"'],
    ['-5', '-5'],
    ['+4.50', '+4.50'],
    ['a=1', 'a=1'],
  ])('never holds a formula: %j is %j', (text, cell) => {
    expect(csvLine([text])).toBe(`${cell}\r\n`)
  })

  it('reads back as it was, whatever is in it', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((cell) => !/^[=+\-@\t\r\n＝＋－＠]/.test(cell))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
        expect(readLine(csvLine(cells))).toEqual(cells)
      }),
    )
  })
})

/** By the grammar of RFC 4180, for one record. */
function readLine(line: string): string[] {
  const cells: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (cell.lastIndex < line.length) {
    const match = cell.exec(line)
    if (!match) throw new Error(`No cell at ${cell.lastIndex} of ${JSON.stringify(line)}`)
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
  }
  return cells
}

interface Row {
  readonly id: number
  readonly name: CsvValue
}

describe('a file', () => {
  const columns = [
    { header: 'Id', value: (row: Row) => row.id },
    { header: 'Name, full', value: (row: Row) => row.name },
  ]

  it('of CSV has a header, and says that it is UTF-8', async () => {
    const file = intoCsv({ columns })
    file.add([{ id: 1, name: 'Ada' }])
    file.add([])
    file.add([{ id: 2, name: null }])
    const blob = file.finish()
    expect(blob.type).toBe('text/csv;charset=utf-8')
    expect([...new Uint8Array(await blob.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
    expect(await blob.text()).toBe('Id,"Name, full"\r\n1,Ada\r\n2,\r\n')
  })

  it('of CSV does without the mark where it is told to', async () => {
    const blob = intoCsv({ columns, byteOrderMark: false }).finish()
    expect([...new Uint8Array(await blob.arrayBuffer())].slice(0, 2)).toEqual([0x49, 0x64])
  })

  it('of JSON lines has a line for each row', async () => {
    const file = intoJsonLines<Row>()
    file.add([{ id: 1, name: 'two\nlines' }])
    file.add([{ id: 2, name: null }])
    expect(await file.finish().text()).toBe('{"id":1,"name":"two\\nlines"}\n{"id":2,"name":null}\n')
  })

  it('of JSON lines leaves out rows of which nothing is written', async () => {
    const file = intoJsonLines<Row>(({ id, name }) => (name === null ? undefined : id))
    file.add([
      { id: 1, name: null },
      { id: 2, name: 'Ada' },
    ])
    expect(await file.finish().text()).toBe('2\n')
  })

  it('of JSON lines has what is written of a row', async () => {
    const file = intoJsonLines<Row>(({ id }) => [id])
    file.add([{ id: 1, name: 'Ada' }])
    expect(await file.finish().text()).toBe('[1]\n')
  })
})

it('collects more rows at once than a call has arguments', () => {
  const rows = intoRows<number>()
  rows.add(Array.from({ length: 300_000 }, (_, index) => index))
  expect(rows.finish()).toHaveLength(300_000)
})
