/**
 * Scrambles an index into 32 bits, a different way for every salt. No two indexes share a number, so ids made of it
 * are unique (the finaliser of MurmurHash3 is a bijection).
 */
export function hash(index: number, salt: number): number {
  let bits = index ^ Math.imul(salt, 0x9e3779b9)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** The index that {@link hash} scrambled: its steps backwards. */
export function unhash(number: number, salt: number): number {
  let bits = number ^ (number >>> 16)
  bits = Math.imul(bits, 0x7ed1b41d)
  bits ^= (bits >>> 13) ^ (bits >>> 26)
  bits = Math.imul(bits, 0xa5cb9243)
  bits ^= bits >>> 16
  return bits ^ Math.imul(salt, 0x9e3779b9)
}
