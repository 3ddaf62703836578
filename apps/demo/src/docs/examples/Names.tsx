import type { Project } from './projects.ts'

export function Names({ items }: { items: readonly Project[] }) {
  const rows = items.map(({ id, name }) => <li key={id}>{name}</li>)
  return <ul>{rows}</ul>
}
