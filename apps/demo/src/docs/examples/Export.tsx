import { intoCsv, type CsvColumn } from '@paginated-query/core'
import { useFetchAllPages } from '@paginated-query/hooks'

import { projects, type Project } from './projects.ts'

const columns: CsvColumn<Project>[] = [
  { header: 'Id', value: ({ id }) => id },
  { header: 'Name', value: ({ name }) => name },
]
const options = { limit: { pages: Infinity }, into: () => intoCsv({ columns }) }

export function Export() {
  const all = useFetchAllPages(projects, options)
  const { items, total } = all.progress
  const action = (): [string, () => void] => {
    if (all.status === 'idle') return ['Export', () => all.start()]
    if (all.status === 'running') return ['Pause', () => all.pause()]
    if (all.status === 'done') return ['Download', () => download(all.result)]
    return ['Resume', () => all.resume()] // paused, or failed
  }
  const [label, press] = action()
  return (
    <>
      <p>
        {all.status}: {items} of {total?.count ?? 'an unknown number of'} rows
      </p>
      <button type="button" onClick={press}>
        {label}
      </button>
    </>
  )
}

function download(file: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = 'projects.csv'
  link.click()
  URL.revokeObjectURL(link.href)
}
