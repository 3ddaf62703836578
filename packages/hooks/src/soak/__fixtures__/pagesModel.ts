import { clampPageSize, type Page, type SizeLimits } from '@paginated-query/core'

import type { Filter, SoakRow } from './movingServer.ts'

/** Where a person wants to be. Pages of a cursor list are known by the cursors that lead there. */
export interface Place {
  readonly page: number
  readonly cursors: readonly string[]
  /** The size that was chosen, once one was. */
  readonly size: number | undefined
}

export type SoakPage = Page<SoakRow>

/** A press of a pager. */
export type Press =
  | { readonly type: 'next' | 'previous' | 'first' }
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'size'; readonly size: number }

/** What is there when a person presses. */
export interface Sight {
  readonly isNumbered: boolean
  readonly limits: SizeLimits
  /** Rows per page where none was chosen. */
  readonly pageSize: number
  readonly isPending: boolean
  readonly hasFailed: boolean
  readonly hasNext: boolean | null
  readonly dataOf: (place: Place) => SoakPage | undefined
}

/** What one component that shows pages ought to show: where the person wants to be, and what was there last. */
export class PagesModel {
  asked: Place = { page: 1, cursors: [], size: undefined }
  /** Where nothing could be shown at the last look. */
  failed: Place | null = null
  /** The page after which nothing came. */
  endOf: SoakPage | null = null
  /** The last page that was on screen, of whatever filter. */
  good: { readonly filter: Filter; readonly place: Place; readonly page: SoakPage } | null = null

  /** Another filter begins at its first page, with the size that was chosen. */
  turn(): void {
    this.asked = firstOf(this.asked)
  }

  press(press: Press, filter: Filter, sight: Sight): void {
    const good = this.good?.filter === filter ? this.good : null
    // Where a page failed, moves count from the one that stayed on screen.
    const from = sight.hasFailed && good ? good.place : this.asked
    this.asked = this.#moved(press, from, good, sight)
  }

  #moved(press: Press, from: Place, good: PagesModel['good'], sight: Sight): Place {
    const { isNumbered, limits, isPending, hasNext } = sight
    const sizeOf = (place: Place): number => clampPageSize(place.size ?? sight.pageSize, limits)
    // What is on screen speaks of its own size only.
    const isOwnSize = good !== null && sizeOf(good.place) === sizeOf(from)
    const pageCount = isOwnSize ? good.page.pageCount : null
    const at = (page: number): Place => ({
      ...from,
      page: Math.max(1, Math.min(page, Math.max(1, pageCount ?? page))),
    })
    if (press.type === 'size') {
      const size = clampPageSize(press.size, limits)
      if (size === sizeOf(this.asked)) return this.asked
      if (!isNumbered) return { ...firstOf(from), size }
      const before = (isOwnSize ? good.page.pageSize : null) ?? sizeOf(from)
      // The first row on screen stays on screen.
      return { ...from, page: Math.floor(((from.page - 1) * before) / size) + 1, size }
    }
    if (press.type === 'first') return isNumbered ? at(1) : firstOf(from)
    if (press.type === 'previous') {
      if (isNumbered) return at(from.page - 1)
      const cursors = from.cursors.slice(0, -1)
      return { ...from, page: cursors.length + 1, cursors }
    }
    if (press.type === 'page') return isNumbered ? at(press.page) : this.asked
    if (hasNext === false && !isPending) return this.asked
    if (isNumbered) return at(from.page + 1)
    const here = sight.dataOf(from) ?? (good && isSame(good.place, from) ? good.page : undefined)
    const next = here?.next as string | null | undefined
    // An unknown cursor is waited for, and one that was visited leads nowhere.
    if (next === null || next === undefined || from.cursors.includes(next)) return from
    return { ...from, page: from.page + 1, cursors: [...from.cursors, next] }
  }
}

const firstOf = ({ size }: Place): Place => ({ page: 1, cursors: [], size })

const isSame = (a: Place, b: Place): boolean =>
  a.page === b.page && a.size === b.size && a.cursors.join() === b.cursors.join()
