/** A page that Laravel lists, or a gap. */
export type LaravelSlot = number | '...'

/** Pages on each side of the current one, Laravel's own default. */
const onEachSide = 3

/**
 * Lists the pages of a Laravel paginator's `links`, as its UrlWindow does: all of them up to 13 pages, and from 14 on
 * the first two, the last two and those around the current page.
 *
 * @example
 * laravelWindow(1, 118)    // [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, '...', 117, 118]
 * laravelWindow(50, 118)   // [1, 2, '...', 47, 48, 49, 50, 51, 52, 53, '...', 117, 118]
 * @see https://github.com/laravel/framework/blob/12.x/src/Illuminate/Pagination/UrlWindow.php
 */
export function laravelWindow(page: number, lastPage: number): LaravelSlot[] {
  if (lastPage < onEachSide * 2 + 8) return range(1, lastPage)
  const near = onEachSide + 4
  const start: LaravelSlot[] = [1, 2, '...']
  const finish: LaravelSlot[] = ['...', lastPage - 1, lastPage]
  if (page <= near) return [...range(1, near + onEachSide), ...finish]
  if (page > lastPage - near) {
    return [...start, ...range(lastPage - (near + onEachSide - 1), lastPage)]
  }
  return [...start, ...range(page - onEachSide, page + onEachSide), ...finish]
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
