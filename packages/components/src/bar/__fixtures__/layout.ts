/** The names of what stands in each row of a bar, from top to bottom. */
export function rowsOf(container: Element): string[] {
  const row = container.querySelector('[data-pq="bar-row"]')
  const rows = new Map<number, string[]>()
  for (const each of row?.children ?? []) {
    const { top } = each.getBoundingClientRect()
    const line = Math.round(top / 8)
    rows.set(line, [...(rows.get(line) ?? []), each.getAttribute('data-pq') ?? each.tagName])
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, names]) => names.join(' '))
}

/** What stands out of its bar; should be nothing. */
export function overflowing(container: Element): string[] {
  return [...container.querySelectorAll('[data-pq="pagination-bar"]')].flatMap((bar) => {
    const { left, right } = bar.getBoundingClientRect()
    return [...bar.querySelectorAll('[data-pq]')].flatMap((each) => {
      const box = each.getBoundingClientRect()
      const isOut = box.left < left - 0.5 || box.right > right + 0.5
      const name = each.getAttribute('data-pq')
      return isOut && box.width > 1 ? [`${name}, ${box.width} px, in ${right - left} px`] : []
    })
  })
}
