import type { Page, PaginatedSource, Target } from '@paginated-query/core'

import { brokenLaw, type Breach } from './brokenLaw.ts'
import type { WalkOptions } from './walk.ts'

/** Goes back from the last page by `previous`, and compares each page with the one that was seen on the way there. */
export async function walkBack<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  pages: readonly Page<TItem, TTarget>[],
  { pageSize, signal }: WalkOptions,
): Promise<void> {
  const complain = (page: number, what: string, expected: string): Error =>
    brokenLaw(source, { law: 1, page, what, expected } satisfies Breach)
  const idsOf = ({ items }: Page<TItem, TTarget>): string =>
    items.map((item) => source.getId(item)).join(', ')

  let page = pages.at(-1)
  for (let number = pages.length - 1; number > 0 && page !== undefined; number -= 1) {
    const target: TTarget | null = page.previous
    if (target === null) throw complain(number + 1, 'it has no `previous`', 'a way back')
    page = await source.load({ target, pageSize, signal })
    const [found, seen] = [idsOf(page), idsOf(pages[number - 1] as Page<TItem, TTarget>)]
    if (found !== seen) {
      throw complain(number, `on the way back it holds ${found || 'nothing'}`, seen || 'nothing')
    }
  }
  if (page !== undefined && page.previous !== null) {
    throw complain(1, `it calls ${String(page.previous)} its previous`, 'nothing before it')
  }
}
