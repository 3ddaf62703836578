/**
 * Reads the number out of a page's name, in the digits of its locale; `null` = there is none.
 *
 * @example
 * pageNumberIn('Page 1,204', 'en')              // 1204
 * pageNumberIn('الصفحة ١٬٢٠٤', 'ar-u-nu-arab')   // 1204
 */
export function pageNumberIn(name: string, locale: string): number | null {
  const format = new Intl.NumberFormat(locale)
  const local = new Map(Array.from({ length: 10 }, (_, digit) => [format.format(digit), digit]))
  const digits = name.match(/\p{Nd}/gu)?.map((digit) => local.get(digit) ?? digit)
  return digits ? Number(digits.join('')) : null
}
