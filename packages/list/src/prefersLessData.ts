/**
 * Says whether the person has asked for as little data as possible. Nothing is then loaded unasked.
 *
 * @see https://drafts.csswg.org/mediaqueries-5/#prefers-reduced-data
 * @see https://wicg.github.io/savedata/#savedata-attribute
 */
export function prefersLessData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return (
    connection?.saveData === true || window.matchMedia('(prefers-reduced-data: reduce)').matches
  )
}
