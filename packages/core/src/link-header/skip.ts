/** The kinds of characters that a header's syntax tells apart. `space | comma` is either, `~space` any other. */
export const space: number = 1
export const comma: number = 2
export const semicolon: number = 4
export const equals: number = 8
const ordinary = 16

const kinds = new Uint8Array(128).fill(ordinary)
// Folded header lines arrive as line breaks in some runtimes.
for (const character of ' \t\r\n') kinds[character.charCodeAt(0)] = space
kinds[','.charCodeAt(0)] = comma
kinds[';'.charCodeAt(0)] = semicolon
kinds['='.charCodeAt(0)] = equals

/**
 * Where the characters of some kinds end: the index of the first one, from `from` on, that is of none of them.
 *
 * @example
 * skip('  ; rel=next', 0, space)          // 2
 * skip('rel=next, <b>', 4, ~comma)        // 8
 */
export function skip(text: string, from: number, wanted: number): number {
  let at = from
  while (at < text.length && ((kinds[text.charCodeAt(at)] ?? ordinary) & wanted) !== 0) at += 1
  return at
}
