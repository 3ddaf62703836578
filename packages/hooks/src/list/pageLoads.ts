import type { Page, PaginatedSource, Target } from '@paginated-query/core'
import { QueryObserver, type QueryClient } from '@tanstack/react-query'

import { fetchPage } from '../fetchPage.ts'
import type { PageQueryOptions } from '../pageQueryOptions.ts'
import { given } from '../shown.ts'
import type { LoadedPages } from './LoadedPages.ts'
import type { OwnedOptions } from './ownedOptions.ts'
import { walkAnew } from './walkAnew.ts'

/** What brings a list the pages that it doesn't have yet. */
export interface PageLoads<TTarget extends Target> {
  /** @throws what the request throws, unless it says that the list ends here */
  next(target: TTarget): Promise<void>
  previous(target: TTarget): Promise<void>
  /** The first page, for whoever can't draw without it. */
  first(): Promise<void>
  /** Walks the chain anew, as far as the list went, and one page more. */
  again(): Promise<void>
}

export function pageLoads<TItem, TTarget extends Target>(options: {
  client: QueryClient
  source: PaginatedSource<TItem, TTarget>
  pages: LoadedPages<TItem, TTarget>
  options: OwnedOptions
  optionsOf: (target: TTarget) => PageQueryOptions<TItem, TTarget>
}): PageLoads<TTarget> {
  const { client, source, pages, options: owned, optionsOf } = options
  const { list } = pages
  const asked = (): { retry: boolean | undefined; gcTime: number | undefined } => {
    const { retry, gcTime } = owned.newest()
    return { retry: retry as boolean | undefined, gcTime }
  }
  /** A cached page that ends the list, and is older than the page that promises more. */
  const isOutdated = (target: TTarget): boolean => {
    const last = list.targets.at(-1)
    if (last === undefined) return false
    const [before, state] = [last, target].map((each) =>
      client.getQueryState<Page<TItem, TTarget>>(optionsOf(each).queryKey),
    )
    return state?.data?.hasNext === false && state.dataUpdatedAt <= (before?.dataUpdatedAt ?? 0)
  }
  /** A page that isn't in the list yet, fresh or from the cache. */
  const load = async (target: TTarget): Promise<Page<TItem, TTarget>> => {
    const page = optionsOf(target)
    // Held, so that another view of the page that goes away doesn't cancel the request.
    const held = new QueryObserver(client, { ...page, ...given(asked()), enabled: false } as never)
    const release = held.subscribe(() => {})
    const staleTime = isOutdated(target) ? 0 : Infinity
    try {
      return await fetchPage(client, page, { ...asked(), staleTime })
    } finally {
      release()
    }
  }

  return {
    async next(target) {
      try {
        const page = await load(target)
        // After a reset or a change while it ran, the answer stays in its page's entry.
        if (list.next() === target) pages.add(target, page)
      } catch (error) {
        // Why the first page isn't there its entry says, whoever asked for it.
        if (list.targets.length === 0) return
        if (list.next() !== target || !list.endsBy(error)) throw error
      }
    },
    async previous(target) {
      const page = await load(target)
      if (list.previous() === target) pages.addBefore(target, page)
    },
    async first() {
      const { retry, gcTime } = asked()
      // It lives for a second at least, so that it is there when React comes back.
      const least = gcTime === undefined ? undefined : Math.max(gcTime, 1000)
      await fetchPage(client, optionsOf(pages.first), { retry, gcTime: least, staleTime: Infinity })
    },
    async again() {
      const depth = list.targets.length + 1
      const anew = { ...asked(), staleTime: 0 }
      pages.replace(
        await walkAnew(source.api.style.first, depth, (target) =>
          fetchPage(client, optionsOf(target), anew),
        ),
      )
    },
  }
}
