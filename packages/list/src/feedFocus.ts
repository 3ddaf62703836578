/** Says whether there was something to focus. */
export const focus = (element: HTMLElement | null): boolean => {
  element?.focus()
  return element !== null
}

/** The row at an index from 0, if it is in the document. */
export const rowAt = (list: HTMLElement | null, index: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null

/** The index of the row that an element is in. */
export const rowOf = (element: Element | null): number | null => {
  const row = element?.closest<HTMLElement>('[data-pq="row"]')
  return row ? Number(row.dataset['index']) : null
}
