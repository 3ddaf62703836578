import { usePager } from '@paginated-query/components'
import { useState } from 'react'

/** Your own markup and looks: the hook says what there is, and gives the props. */
export function OwnMarkup() {
  const [page, setPage] = useState(3)
  const pager = usePager({ page, pageCount: 118, onPageChange: setPage })
  return (
    <nav {...pager.rootProps} style={{ display: 'flex', gap: 8 }}>
      <button type="button" {...pager.controlProps('previous')}>
        ←
      </button>
      {pager.items.map((item) =>
        item.type === 'page' ? (
          <button key={item.page} type="button" {...pager.controlProps(item.page)}>
            {pager.write(item.page)}
          </button>
        ) : (
          <span key={`gap ${item.from}`}>{pager.gapText(item)}</span>
        ),
      )}
      <button type="button" {...pager.controlProps('next')}>
        →
      </button>
    </nav>
  )
}
