/** What a cell may hold; nothing is an empty cell. */
export type CsvValue = string | number | bigint | boolean | Date | null | undefined

/**
 * Writes one line of CSV, its line break included.
 *
 * A cell is quoted where it must be. Text that a spreadsheet would run as a formula gets a `'` before it, since it may
 * come from anybody; a number isn't a formula, also where it is negative. Dates are written as ISO 8601.
 *
 * @example
 * csvLine(['Ada "A." King', -5, '=HYPERLINK("…")', null])   // '"Ada ""A."" King",-5,"\'=HYPERLINK(""…"")",\r\n'
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csvLine = (values: readonly CsvValue[]): string =>
  `${values.map((value) => quote(textOf(value))).join(',')}\r\n`

function textOf(value: CsvValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString()
  return typeof value === 'string' && isFormula(value) ? `'${value}` : String(value)
}

const isFormula = (text: string): boolean =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text)

const quote = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
