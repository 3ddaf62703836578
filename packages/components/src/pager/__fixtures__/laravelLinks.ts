import type { LaravelLink } from '@paginated-query/core'

const address = (page: number): string => `https://api.test/projects?page%5Bnumber%5D=${page}`

/**
 * What a Laravel paginator lists between its Previous and Next.
 *
 * `withPage` as since Laravel 12.23, which names the page of each link.
 */
export function laravelLinks(
  listed: readonly (number | '...')[],
  active: number | null,
  { withPage = false } = {},
): LaravelLink[] {
  const entry = (to: number | null, label: string): LaravelLink => ({
    url: to === null ? null : address(to),
    label,
    ...(withPage && { page: to }),
    active: to !== null && label === String(active),
  })
  const last = listed.at(-1)
  const at = active ?? Number(last) + 1
  return [
    entry(at > 1 ? at - 1 : null, '&laquo; Previous'),
    ...listed.map((each) => entry(each === '...' ? null : each, String(each))),
    entry(at < Number(last) ? at + 1 : null, 'pagination.next'),
  ]
}

/** What Laravel lists of 118 pages on page 2. */
export const listedOf118: readonly (number | '...')[] = [
  ...Array.from({ length: 10 }, (_, index) => index + 1),
  '...',
  117,
  118,
]
