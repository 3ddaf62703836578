import { Pager } from '@paginated-query/components'
import type { LaravelLink } from '@paginated-query/core'

/** What Laravel's paginator lists, drawn as it lists it; with `slots`, a window of ours instead. */
export function LaravelLinks({
  links,
  goTo,
}: {
  links: readonly LaravelLink[]
  goTo: (page: number) => void
}) {
  return <Pager links={links} onPageChange={goTo} />
}
