import type { Collector } from './collector.ts'
import { csvLine, type CsvValue } from './csvLine.ts'

/** A column of a CSV file. */
export interface CsvColumn<TItem> {
  readonly header: string
  readonly value: (item: TItem) => CsvValue
}

/**
 * Collects rows as a CSV file with a line of headers. Only the text is kept.
 *
 * Cells are quoted by RFC 4180, and text that a spreadsheet would run as a formula is made harmless.
 *
 * @param options.byteOrderMark By it Excel tells UTF-8 from the local encoding. @default true
 * @example
 * const file = intoCsv<Project>({ columns: [{ header: 'Name', value: (project) => project.name }] })
 * file.add([{ name: 'Tower, east' }])
 * await file.finish().text()   // 'Name\r\n"Tower, east"\r\n'
 */
export function intoCsv<TItem>(options: {
  columns: readonly CsvColumn<TItem>[]
  byteOrderMark?: boolean | undefined
}): Collector<TItem, Blob> {
  const { columns, byteOrderMark = true } = options
  const head = csvLine(columns.map(({ header }) => header))
  const parts = [byteOrderMark ? `\uFEFF${head}` : head]
  return {
    add: (items) =>
      void parts.push(
        items.map((item) => csvLine(columns.map(({ value }) => value(item)))).join(''),
      ),
    finish: () => new Blob(parts, { type: 'text/csv;charset=utf-8' }),
  }
}
