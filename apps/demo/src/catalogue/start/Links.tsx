import { Pager } from '@paginated-query/components'

/** The page is in the address: each number is a link, which works before any script does. */
export function Links({ page }: { page: number }) {
  return <Pager page={page} pageCount={118} hrefFor={(to) => `?page=${to}`} />
}
