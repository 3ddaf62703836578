import { useRandomAccessPaginatedQuery } from '@paginated-query/hooks'
import { useEffect, useState } from 'react'

import { projects } from './projects.ts'

const height = 36

export function AnyRow() {
  const { rows } = useRandomAccessPaginatedQuery(projects, { pageSize: 100 })
  const [first, setFirst] = useState(0)
  const inView = Array.from({ length: 10 }, (_, step) => first + step)
  useEffect(() => rows.view(first, first + 9))
  return (
    <div
      style={{ overflow: 'auto', blockSize: 10 * height }}
      onScroll={({ currentTarget }) => setFirst(Math.floor(currentTarget.scrollTop / height))}
    >
      <ol style={{ position: 'relative', blockSize: rows.length * height }}>
        {inView.map((index) => (
          <li key={index} style={{ position: 'absolute', insetBlockStart: index * height }}>
            {rows.at(index)?.name ?? rows.stateAt(index).type}
          </li>
        ))}
      </ol>
    </div>
  )
}
