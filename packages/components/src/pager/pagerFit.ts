/** Container widths that the stylesheet has a rule for, in rem. */
const widths = [30, 40, 60, 80]

/**
 * Says from which container width a pager's numbers have room, in rem: '30' is 480 px.
 *
 * A container query can't ask for the width of its content, so the pager estimates it: slots are as wide
 * as the widest number, and at least as wide as high.
 *
 * @example
 * pagerFit(7, 3)     // '30': 1 … 58 [59] 60 … 118
 * pagerFit(13, 3)    // '40': Laravel lists that many
 * pagerFit(7, 11.2)  // '60': 1,000,000,000 pages
 */
export function pagerFit(slots: number, widest: number): string {
  const slot = Math.max(2.25, widest * 0.56 + (widest > 3 ? 0.875 : 0.25))
  const gap = 0.25
  const width = slots * (slot + gap) + 2 * 2.25 + gap
  return String(widths.find((each) => width <= each) ?? widths.at(-1))
}
