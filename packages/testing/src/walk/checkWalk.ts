import type { Page, PaginatedSource, Target } from '@paginated-query/core'

import { brokenLaw, type Breach } from './brokenLaw.ts'
import type { Walk, WalkOptions } from './walk.ts'

/** Checks what a page says of itself. */
export function checkPage<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  { items, pageSize, hasNext, next }: Page<TItem, TTarget>,
  page: number,
): void {
  const check = checker(source, page)
  check(pageSize === null || items.length <= pageSize, {
    law: 4,
    what: `it has ${items.length} items`,
    expected: `at most ${pageSize}, the size of its pages`,
  })
  check(hasNext !== true || next !== null, {
    law: 2,
    what: 'it says that more follow, and not where',
    expected: 'a `next`',
  })
  check(hasNext !== false || next === null, {
    law: 2,
    what: `it says that nothing follows, and names ${String(next)} as its next`,
    expected: 'no `next`',
  })
}

/** Checks a walk as a whole. Where rows moved, nothing can be said of it. */
export function checkWalk<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  walked: Walk<TItem, TTarget>,
  { moves = hasMoved(walked.pages), expected }: WalkOptions,
): void {
  if (moves) return
  const { items, pages, duplicates } = walked
  const ids = items.map((item) => source.getId(item))
  const [again] = duplicates
  if (again !== undefined) {
    const id = source.getId(again)
    checker(source, pageOf(source, pages, id, 'last'))(false, {
      law: 1,
      what: `the item ${id} came again although nothing moved`,
      expected: 'every item once',
    })
  }
  if (expected !== undefined) checkOrder(source, pages, ids, expected)
  checkSteps(source, pages)
  checkEnd(source, walked)
}

function checkOrder<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  pages: readonly Page<TItem, TTarget>[],
  ids: readonly (string | number)[],
  expected: readonly (string | number)[],
): void {
  const length = Math.max(ids.length, expected.length)
  const place = Array.from({ length }, (_, index) => index).find(
    (index) => ids[index] !== expected[index],
  )
  if (place === undefined) return
  const [found, wanted] = [ids[place], expected[place]]
  checker(source, found === undefined ? pages.length : pageOf(source, pages, found, 'first'))(
    false,
    {
      law: 1,
      what: `item ${place + 1} is ${found === undefined ? 'missing' : found}`,
      expected: wanted === undefined ? 'no more items' : String(wanted),
    },
  )
}

/** A number leads back to the page before; a cursor back needn't be the one that led here. */
function checkSteps<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  pages: readonly Page<TItem, TTarget>[],
): void {
  for (const [index, page] of pages.entries()) {
    const before = pages[index - 1]
    const check = checker(source, index + 1)
    check(!before || typeof page.previous !== 'number' || page.previous === before.target, {
      law: 1,
      what: `it calls ${String(page.previous)} its previous`,
      expected: `${String(before?.target)}, from where it was reached`,
    })
    // A total may be divided by a size that is a guess, so it ends nothing before its rows have come.
    check(index === pages.length - 1 || page.hasNext !== false || page.evidence === 'total', {
      law: 2,
      what: 'it says that nothing follows, and another page came',
      expected: 'the end',
    })
  }
}

function checkEnd<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  { items, pages, end }: Walk<TItem, TTarget>,
): void {
  const last = pages.at(-1)
  if (last === undefined) return
  const check = checker(source, pages.length)
  check(end !== 'none' || mayHide(source), {
    law: 2,
    what: 'it says neither whether more follow nor where',
    expected: 'a next page or an end: look whether the style names the right place',
  })
  check(end !== 'repeated' || last.hasNext !== null, {
    law: 3,
    what: 'the page after it brings the same rows',
    expected: 'other rows: look whether the style names the right parameter',
  })
  // A walk may end by what came after its last page, such as a refusal.
  check(last.hasNext === false || end !== last.evidence || end === 'none', {
    law: 2,
    what: 'it is the last, and says that more may follow',
    expected: '`hasNext: false`',
  })
  const { total, pageCount } = last
  const reach = reachableItems(source, last)
  if (total?.precision === 'exact') {
    const counted = Math.min(total.count, reach)
    check(counted === items.length, {
      law: 2,
      what: `${items.length} items came`,
      expected: `${counted}, ${counted < total.count ? 'as many as can be reached' : 'its total'}`,
    })
  }
  if (total?.precision === 'atLeast') {
    check(items.length >= Math.min(total.count, reach), {
      law: 2,
      what: `${items.length} items came`,
      expected: `at least ${Math.min(total.count, reach)}, as its total says`,
    })
  }
  check(pageCount === null || pageCount === pages.length, {
    law: 2,
    what: `it is page ${pages.length}, the last`,
    expected: `${String(pageCount)} pages, as its page count says`,
  })
}

/** Where a server leaves out a header at the end, and a browser may hide it, silence is all there is. */
const mayHide = <TItem, TTarget extends Target>({
  api,
}: PaginatedSource<TItem, TTarget>): boolean => api.style.dialect?.omits?.includes('next') === true

/** Some APIs count more rows than they serve. */
function reachableItems<TItem, TTarget extends Target>(
  { api }: PaginatedSource<TItem, TTarget>,
  { pageSize }: Page<TItem, TTarget>,
): number {
  const { dialect } = api.style
  const rows = dialect && 'reachableRows' in dialect ? dialect.reachableRows : undefined
  if (rows === undefined || pageSize === null) return Infinity
  return Math.max(1, Math.floor(rows / pageSize)) * pageSize
}

const hasMoved = (pages: readonly Page<unknown>[]): boolean =>
  pages.some((page) => page.total?.count !== pages[0]?.total?.count)

/** The number of the page that an item is on. */
function pageOf<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  pages: readonly Page<TItem, TTarget>[],
  id: string | number,
  which: 'first' | 'last',
): number {
  const holds = (page: Page<TItem, TTarget>): boolean =>
    page.items.some((item) => source.getId(item) === id)
  return (which === 'first' ? pages.findIndex(holds) : pages.findLastIndex(holds)) + 1
}

const checker =
  <TItem, TTarget extends Target>(source: PaginatedSource<TItem, TTarget>, page: number) =>
  (holds: boolean, breach: Omit<Breach, 'page'>): void => {
    if (!holds) throw brokenLaw(source, { page, ...breach })
  }
