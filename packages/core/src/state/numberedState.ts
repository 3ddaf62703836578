/**
 * The page that holds the first row of a page once pages have another size.
 *
 * @example
 * pageAfterResize(4, 30, 100)   // 1
 * pageAfterResize(4, 30, 10)    // 10
 */
export const pageAfterResize = (page: number, from: number, to: number): number =>
  Math.floor(((page - 1) * from) / to) + 1
