import type { Id, Page, PaginatedSource, Target } from '@paginated-query/core'
import {
  editLog,
  shareById,
  type Answered,
  type CachedPage,
  type EditLog,
} from '@paginated-query/core/internal'
import {
  hashKey,
  notifyManager,
  type Query,
  type QueryCacheNotifyEvent,
  type QueryClient,
} from '@tanstack/react-query'

import { pagesOf, withPages } from './pagesOf.ts'

/** A list's key ends with its parameters: what is before them names the address. */
const addressOf = (key: readonly unknown[]): readonly unknown[] => key.slice(0, -1)

const logs = new WeakMap<QueryClient, Map<string, EditLog<unknown>>>()

/**
 * The edits of the lists at a source's address that are under way in this cache; they are forgotten when none is.
 *
 * Answers are patched while the cache tells of them, before those who observe it are called: nobody sees one without
 * its edits.
 */
export function cacheEdits<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
): EditLog<TItem> {
  const ofClient = logs.get(client) ?? new Map<string, EditLog<unknown>>()
  logs.set(client, ofClient)
  const address = hashKey(addressOf(source.key))
  const known = ofClient.get(address)
  if (known) return known as EditLog<TItem>
  const log = watchCache<TItem>(client, {
    address,
    url: source.key.at(-2),
    length: source.key.length,
    first: source.api.style.first,
    getId: source.getId,
    onIdle: () => void ofClient.delete(address),
  })
  ofClient.set(address, log as EditLog<unknown>)
  return log
}

function watchCache<TItem>(
  client: QueryClient,
  list: {
    address: string
    url: unknown
    /** Of the list's key; those of its pages are longer. */
    length: number
    first: Target
    getId: (item: TItem) => Id
    onIdle: () => void
  },
): EditLog<TItem> {
  const cache = client.getQueryCache()
  const entries = new Map<Query, readonly CachedPage<TItem>[]>()
  const owners = new WeakMap<CachedPage<TItem>, Query>()
  /** The answers behind what was shown: a cancelled request puts back what it found. */
  const origins = new WeakMap<Page<TItem>, Answered<Page<TItem>>>()
  const changed = new Set<Query>()
  const share = shareById(list.getId)

  // Keys of others may hold what can't be hashed: only those of the same URL are looked at.
  const isOurs = ({ queryKey }: Query): boolean =>
    queryKey.length > list.length &&
    queryKey[list.length - 2] === list.url &&
    hashKey(addressOf(queryKey.slice(0, list.length))) === list.address

  const log = editLog<TItem>({
    getId: list.getId,
    first: list.first,
    underWay: () =>
      [...entries.keys()].flatMap(({ state, promise }) =>
        state.fetchStatus === 'idle' || !promise ? [] : [promise],
      ),
    onShow: (page) => {
      const query = owners.get(page)
      if (query) changed.add(query)
    },
    onIdle: () => {
      write()
      unsubscribe()
      entries.clear()
      list.onIdle()
    },
  })

  /** Only the data: when it was asked for, and whether it is out of date, is the server's. */
  const write = (): void =>
    notifyManager.batch(() => {
      for (const query of changed) {
        changed.delete(query)
        const pages = (entries.get(query) ?? []).map(({ shown }) => shown)
        for (const page of entries.get(query) ?? []) origins.set(page.shown, page.answer)
        query.setState({ data: withPages(query.state.data, pages) })
      }
    })

  const read = (query: Query, by: 'server' | 'person' | null): void => {
    const before = entries.get(query)
    const pages = pagesOf<TItem>(query.state.data)
    const isKnown = before?.length === pages.length && pages.every(isShownIn(before))
    if (isKnown && by !== 'server') return
    for (const page of before ?? []) log.drop(page)
    const isAnswer = by === 'server' && !isGrowing(query)
    // A row that was edited isn't found in what is shown: without this it would be another with every refresh.
    const shared = (page: Page<TItem>, index: number): Page<TItem> =>
      share(before?.[index]?.answer.page, page) as Page<TItem>
    const after = pages.map((page, index): CachedPage<TItem> => {
      const found = by === 'person' ? before?.[index] : undefined
      const answer =
        (isAnswer ? undefined : origins.get(page)) ??
        (found
          ? log.written(page, found)
          : log.answered(shared(page, index), by === 'server' ? query.promise : undefined))
      return { ...placeOf(query, list.length), answer, shown: page }
    })
    entries.set(query, after)
    for (const page of after) {
      owners.set(page, query)
      origins.set(page.shown, page.answer)
      log.put(page)
    }
    write()
  }

  const hear = (event: QueryCacheNotifyEvent): void => {
    const { type } = event
    const query = event.query as Query
    if ((type !== 'added' && type !== 'updated' && type !== 'removed') || !isOurs(query)) return
    if (type === 'removed') {
      for (const page of entries.get(query) ?? []) log.drop(page)
      entries.delete(query)
      return
    }
    const isNew = type === 'updated' && event.action.type === 'success'
    const isByHand = isNew && 'manual' in event.action && event.action.manual
    read(query, isByHand ? 'person' : isNew ? 'server' : null)
  }

  const unsubscribe = cache.subscribe(hear)
  const found = cache.getAll().filter(isOurs)
  for (const query of found.sort((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt))
    read(query, null)

  const written = <TResult>(run: () => TResult): TResult => {
    try {
      return run()
    } finally {
      write()
    }
  }
  return {
    ...log,
    open: (edit, of) => {
      const { rollback, settle } = written(() => log.open(edit, of))
      return {
        rollback: () => written(rollback),
        settle: (item) => written(() => settle(item)),
      }
    },
  }
}

const isShownIn =
  <TItem>(known: readonly CachedPage<TItem>[]) =>
  (page: Page<TItem>, index: number): boolean =>
    page === known[index]?.shown

/** An infinite query that asked for one page more brings the others as they were shown. */
const isGrowing = ({ state }: Query): boolean => Boolean(state.fetchMeta?.fetchMore)

const placeOf = (
  { queryKey, queryHash }: Query,
  length: number,
): { list: string; walk: string } => {
  const [kind, at] = queryKey.slice(length) as [unknown, { pageSize?: number } | undefined]
  return {
    list: hashKey(queryKey.slice(0, length)),
    walk: kind === 'page' ? hashKey([...queryKey.slice(0, length), at?.pageSize]) : queryHash,
  }
}
