import type { Cursor, PaginatedSource, RandomAccessRows, Target } from '@paginated-query/core'
import { expectTypeOf } from 'vitest'

import { useRandomAccessPaginatedQuery } from './useRandomAccessPaginatedQuery.ts'

interface Account {
  id: number
}
declare const numbered: PaginatedSource<Account, number>
declare const followed: PaginatedSource<Account, Cursor>
declare const either: PaginatedSource<Account, Target>

export function useRows(): void {
  const { rows, status, error } = useRandomAccessPaginatedQuery(numbered, {
    pageSize: 100,
    startRow: 500,
    staleTime: 60_000,
  })
  expectTypeOf(rows).toEqualTypeOf<RandomAccessRows<Account>>()
  expectTypeOf(rows.at(3)).toEqualTypeOf<Account | undefined>()
  const state = rows.stateAt(3)
  if (state.type === 'failed') expectTypeOf(state.retry).toEqualTypeOf<() => void>()
  if (status === 'error') expectTypeOf(error).toEqualTypeOf<Error>()
  if (status === 'pending') expectTypeOf(error).toEqualTypeOf<null>()

  // @ts-expect-error a cursor can't be jumped to
  useRandomAccessPaginatedQuery(followed)
  // @ts-expect-error nor can what may be one
  useRandomAccessPaginatedQuery(either)
  // @ts-expect-error the hook owns what it asks for
  useRandomAccessPaginatedQuery(numbered, { queryKey: ['mine'] })
}
