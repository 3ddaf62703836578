import { pageQueryOptions } from '@paginated-query/hooks'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'
import { queryClient } from './queryClient.ts'

const second = pageQueryOptions(projects, { target: 2, pageSize: 30 })

export function PlainQuery() {
  const { data } = useQuery(second)
  return data ? <Names items={data.items} /> : <p>Loading…</p>
}

export function PlainSuspenseQuery() {
  const { data } = useSuspenseQuery(second)
  return <Names items={data.items} />
}

export const loadSecond = async () => queryClient.query(second)
