import { hash } from './hash.ts'

/** `00` to `ff`: looking up is four times as fast as writing each number anew. */
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * Writes hexadecimal digits for an index, the first eight of them unique.
 *
 * @example
 * hex(0, 64, 1)   // 64 digits, the same in every run
 */
export function hex(index: number, length: number, salt: number): string {
  let text = ''
  for (let part = 0; text.length < length; part += 1) {
    const bits = hash(index, salt + part * 101)
    text += `${byteAt(bits, 24)}${byteAt(bits, 16)}${byteAt(bits, 8)}${byteAt(bits, 0)}`
  }
  return text.slice(0, length)
}

const byteAt = (bits: number, shift: number): string => bytes[(bits >>> shift) & 0xff] ?? ''
