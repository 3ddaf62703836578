/** One of a list that repeats for ever in both directions: what a periodic field holds. */
export function wrap<T>(list: readonly T[], index: number): T {
  return list[((index % list.length) + list.length) % list.length] as T
}
