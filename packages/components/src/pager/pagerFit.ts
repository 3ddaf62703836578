/**
 * Says from which container width a pager's numbers have room, in rem: 30 are 480 px.
 *
 * The stylesheet has a rule for each of 30, 40, 60 and 80. A container query can't ask for the width of its content, so the pager estimates it: slots are as wide
 * as the widest number, and at least as wide as high.
 *
 * @example
 * pagerFit(7, 3)     // 30: 1 … 58 [59] 60 … 118
 * pagerFit(13, 3)    // 40: Laravel lists that many
 * pagerFit(7, 11.2)  // 60: 1,000,000,000 pages
 */
export function pagerFit(slots: number, widest: number): number {
  const slot = Math.max(2.25, widest * 0.56 + (widest > 3 ? 0.875 : 0.25))
  const gap = 0.25
  const width = slots * (slot + gap) + 2 * 2.25 + gap
  return [30, 40, 60].find((each) => width <= each) ?? 80
}
