const hex = String.raw`[\da-f]`
const tail = `%[89ab]${hex}`

/** One piece of text that `decodeURIComponent` takes: percent-encoded UTF-8 (RFC 3629 §4), or none of it. */
const decodable = new RegExp(
  [
    '[^%]+',
    `%[0-7]${hex}`,
    `%(?:c[2-9a-f]|d${hex})${tail}`,
    `%e(?:0%[ab]${hex}|[1-9a-cef]${tail}|d%[89]${hex})${tail}`,
    `%f(?:0%[9ab]${hex}|[1-3]${tail}|4%8${hex})${tail}${tail}`,
  ].join('|'),
  'iy',
)

/**
 * Decodes the value of a parameter whose name ends in `*` (RFC 8187); `null` where it doesn't decode.
 *
 * @example
 * decodeExtended("UTF-8'de'n%C3%A4chste")   // 'nächste'
 */
export function decodeExtended(value: string): string | null {
  const text = /^utf-8'[^']*'(.*)$/is.exec(value)?.[1]
  if (text === undefined) return null
  // Looked at beforehand: an exception takes ten times as long, and a header may hold thousands of them.
  decodable.lastIndex = 0
  while (decodable.lastIndex < text.length) {
    if (!decodable.test(text)) return null
  }
  return decodeURIComponent(text)
}
