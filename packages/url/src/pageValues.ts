import type { PageState, Sort } from '@paginated-query/core'
import { cursorOf } from '@paginated-query/core/internal'

import { recallTrail } from './trailStorage.ts'

/** What a URL holds of a place in a list; `null` = it isn't there. */
export interface PageValues {
  readonly page: number | null
  readonly size: number | null
  readonly cursor: string | null
  readonly sort?: readonly Sort[] | null
}

/** The state that a URL means, with the trail that leads back from its cursor, where that is known. */
export function toState({ page, size, cursor }: PageValues, stored: string | null): PageState {
  const place = { page: page ?? 1, ...(size !== null && { pageSize: size }) }
  // The first page has no cursor: one that is left over would make it another place.
  if (cursor === null || place.page === 1) return place
  const trail = recallTrail(stored, place.page, cursor)
  return { ...place, cursor, ...(trail && { trail }) }
}

/** What the URL shall hold of a state. Page 1 goes without saying. */
export const toValues = (state: PageState): Required<Omit<PageValues, 'sort'>> => ({
  page: state.page > 1 ? state.page : null,
  size: state.pageSize ?? null,
  cursor: cursorOf(state),
})
