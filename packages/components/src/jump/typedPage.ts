/**
 * Reads the page number that somebody typed, in the digits of any script; `null` = no page of this list.
 *
 * Separators between groups are read where they stand as the locale writes them.
 *
 * @example
 * const write = (page: number) => page.toLocaleString('en')
 * typedPage('42', { pageCount: 118, write })        // 42
 * typedPage('４２', { pageCount: 118, write })       // 42
 * typedPage('1,204', { pageCount: 3000, write })    // 1204
 * typedPage('1.5', { pageCount: 118, write })       // null
 */
export function typedPage(
  text: string,
  options: { pageCount: number | null; write: (page: number) => string },
): number | null {
  const { pageCount, write } = options
  const typed = inAsciiDigits(text.trim())
  const page = Number(typed.replace(/\D/g, ''))
  const isWhole = /^\d+$/.test(typed) || typed === inAsciiDigits(write(page))
  return isWhole && page >= 1 && page <= (pageCount ?? Number.MAX_SAFE_INTEGER) ? page : null
}

/** Normalising takes care of full-width digits, and makes plain spaces of the narrow ones that separate groups. */
const inAsciiDigits = (text: string): string =>
  text.normalize('NFKC').replace(/(?!\d)\p{Nd}/gu, digitValue)

/** Unicode keeps the ten digits of a script together, from the zero on; rows of two scripts may touch. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1
  return String(before % 10)
}
