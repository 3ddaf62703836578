import { hash } from './hash.ts'

/** Picks one of a list for an index, the same one in every run. */
export function pick<T>(list: readonly T[], index: number, salt: number): T {
  return list[hash(index, salt) % list.length] as T
}
