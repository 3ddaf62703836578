import type { Sort } from '@paginated-query/core'
import { parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs'
import { expectTypeOf } from 'vitest'

import { useListSearchParams, type ListSearchParams } from './index.ts'

const filters = {
  status: parseAsStringLiteral(['open', 'closed']),
  company: parseAsInteger,
  q: parseAsString.withDefault(''),
}

export function useFilters(): ListSearchParams<typeof filters> {
  const list = useListSearchParams({ filters })
  expectTypeOf(list.filters.status).toEqualTypeOf<'open' | 'closed' | null>()
  expectTypeOf(list.filters.company).toEqualTypeOf<number | null>()
  expectTypeOf(list.filters.q).toEqualTypeOf<string>()
  expectTypeOf(list.sort).toEqualTypeOf<readonly Sort[]>()
  list.setFilters({ status: 'open', company: null })
  list.setFilters({ q: null })
  // @ts-expect-error no such filter
  list.setFilters({ owner: 7 })
  // @ts-expect-error no such value
  list.setFilters({ status: 'lost' })
  return list
}

export function useNoFilters(): ListSearchParams<Record<never, never>> {
  return useListSearchParams({ prefix: 'projects' })
}
