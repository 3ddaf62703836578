import type { Page } from '@paginated-query/core'
import {
  isEndOf,
  isIn,
  learnExtent,
  refuseExtent,
  type ListExtent,
  type PageSpan,
} from '@paginated-query/core/internal'

type AnyPage = Page<unknown, number>

/** What a view learns of its list from the pages that it watches. */
export interface WatchedExtent {
  /** What is known now. */
  readonly known: ListExtent
  /** Learns from a page that is watched, before its answer too. */
  learn(page: number, data: AnyPage | undefined, at: number): void
  /** Learns from a refusal; `true` = only the first page can tell where the list ends now. */
  refuse(page: number, error: Error): boolean
  /** Learns from the first page, which was asked because another was refused. */
  learnEnd(first: AnyPage, refused: number): void
  /** Which pages are watched from now on. */
  watchOnly(span: PageSpan): void
}

/** Learns from pages as they change. */
export function watchedExtent(initial: ListExtent): WatchedExtent {
  let known = initial
  /** The pages as they were when they were last looked at. */
  const seen = new Map<number, AnyPage | undefined>()
  /** The first page is asked about each refusal once: who keeps refusing what the total promises has failed. */
  const heard = new WeakSet<Error>()
  return {
    get known() {
      return known
    },
    learn(page, data, at) {
      const [isWatched, before] = [seen.has(page), seen.get(page)]
      seen.set(page, data)
      if (!data || data === before) return
      // What changes under our eyes is news. Elsewhere time must tell, which an edit leaves as it was, and which on a
      // hydrated page is that of another clock.
      known = learnExtent(known, data, Math.min(at, Date.now()), isWatched)
    },
    refuse(page, error) {
      if (heard.has(error)) return false
      heard.add(error)
      const isEnd = isEndOf(known, page)
      if (isEnd) known = refuseExtent(known, page)
      return !isEnd
    },
    learnEnd(first, refused) {
      known = learnExtent(known, first, Date.now(), true)
      if (first.total?.precision !== 'exact') known = refuseExtent(known, refused)
    },
    watchOnly(span) {
      for (const page of seen.keys()) if (!isIn(span, page)) seen.delete(page)
    },
  }
}
