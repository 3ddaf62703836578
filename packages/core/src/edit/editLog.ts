import type { Id } from '../feed/feed.ts'
import type { Page, Target } from '../page/page.ts'
import { editedPage, settledPages } from './editedPage.ts'
import type { ListEdit } from './listEdit.ts'
import {
  countChange,
  renamed,
  type Answered,
  type EditedPage,
  type LoggedEdit,
} from './loggedEdit.ts'
import { unedited } from './unedited.ts'

/** One page of a cache, as the log knows it. */
export type CachedPage<TItem> = EditedPage<Page<TItem>>

/** An edit that is under way. Whatever comes first counts; the rest does nothing. */
export interface PendingEdit<TItem> {
  /** The server refused it. */
  readonly rollback: () => void
  /** The server did it, and answered with this row. */
  readonly settle: (item?: TItem) => void
}

/** The edits of the lists at one address, and the pages that they show in. */
export interface EditLog<TItem> {
  /**
   * Opens an edit of a list.
   *
   * @throws what its `change` throws; there is no such edit then
   */
  open(edit: ListEdit<TItem>, list: string): PendingEdit<TItem>
  /** An answer of this moment, to a request that was maybe sent before. */
  answered(page: Page<TItem>, request?: object): Answered<Page<TItem>>
  /** What lies under a page that somebody wrote, who found another shown. */
  written(page: Page<TItem>, found: CachedPage<TItem>): Answered<Page<TItem>>
  /** Takes a page in, or a new answer for it. Says nothing: {@link shown} does. */
  put(page: CachedPage<TItem>): void
  drop(page: CachedPage<TItem>): void
}

/**
 * Keeps the answers of a server apart from the edits that it hasn't answered yet. What is shown is always the answers
 * with the edits on top, in their order, so that one edit's end leaves the others as they are.
 *
 * An answer that was asked for before an edit ended is shown with it, any later one is the truth. An edit is forgotten
 * when all answers from before are there and no earlier one is open.
 */
export function editLog<TItem>(options: {
  getId: (item: TItem) => Id
  /** The target of a list's first page. */
  first: Target
  /** The requests that are under way. */
  underWay: () => Iterable<Promise<unknown>>
  /** A page shows something else now. */
  onShow: (page: CachedPage<TItem>) => void
  /** Nothing is left to remember. */
  onIdle: () => void
}): EditLog<TItem> {
  const { getId, underWay, onShow, onIdle } = options
  const edits: LoggedEdit<TItem>[] = []
  const pages = new Set<CachedPage<TItem>>()
  const stamps = new WeakMap<object, number>()
  let now = 0

  /** The time of an event; what is asked for afterwards is later. */
  const mark = (requests: Iterable<object>): number => {
    for (const request of requests) if (!stamps.has(request)) stamps.set(request, now)
    now += 1
    return now - 1
  }

  const show = (page: CachedPage<TItem>): void => {
    const shown = editedPage(page, edits, options)
    if (isSame(shown, page.shown)) return
    page.shown = shown
    onShow(page)
  }
  /** What an edit learns from one page may change the totals of others: until nothing is learned. */
  const showAll = (): void => {
    const before = countLists()
    for (const page of pages) show(page)
    if (countLists() !== before) showAll()
  }
  const countLists = (): number => edits.reduce((sum, { lists }) => sum + lists.size, 0)

  const look = (logged: LoggedEdit<TItem>, page: CachedPage<TItem>): boolean => {
    const { id } = logged.edit
    const isHeld = page.answer.page.items.some((item) => getId(item) === id)
    if (isHeld === logged.holders.has(page)) return false
    if (isHeld) logged.holders.add(page)
    else logged.holders.delete(page)
    return true
  }

  const lookAll = (): void => {
    for (const page of pages) for (const logged of edits) look(logged, page)
  }

  const countsBefore = (): Map<string, number> => {
    const newest = new Map<string, CachedPage<TItem>>()
    for (const page of pages) {
      const known = newest.get(page.list)
      if (!known || known.answer.asked <= page.answer.asked) newest.set(page.list, page)
    }
    return new Map(
      [...newest].flatMap(([list, { shown }]) =>
        shown.total?.precision === 'exact' ? [[list, shown.total.count]] : [],
      ),
    )
  }

  const end = (logged: LoggedEdit<TItem>): void => {
    const requests = [...underWay()]
    logged.settled = mark(requests)
    for (const request of requests) {
      logged.awaits.add(request)
      const done = (): void => {
        logged.awaits.delete(request)
        forget()
      }
      request.then(done, done)
    }
  }
  /** The oldest first: what is on top of it must stay there. */
  const forget = (): void => {
    for (let [oldest] = edits; oldest; [oldest] = edits) {
      if (oldest.settled === null || oldest.awaits.size > 0) return
      edits.shift()
      for (const page of pages) settle(page, oldest)
    }
    pages.clear()
    onIdle()
  }
  /** Makes an edit a part of the answer. Whether the total counts it already, the others decide: what is shown must stay. */
  const settle = (page: CachedPage<TItem>, logged: LoggedEdit<TItem>): void => {
    for (const candidate of settledPages(page, logged, edits, options)) {
      page.answer.page = candidate
      for (const other of edits) look(other, page)
      if (editedPage(page, edits, options).total?.count === page.shown.total?.count) return
    }
  }

  /** The row that the server answered with takes the place of the edit's guess. */
  const confirm = (logged: LoggedEdit<TItem>, item: TItem): void => {
    const { edit } = logged
    if (edit.type === 'remove') return
    if (edit.type === 'update') {
      logged.changed.clear()
      logged.edit = { ...edit, change: () => item }
      return
    }
    const id = getId(item)
    for (const other of edits) other.edit = renamed(other.edit, edit.id, id)
    logged.edit = { ...edit, id, item }
    lookAll()
  }

  return {
    answered: (page, request) => ({
      page,
      asked: (request && stamps.get(request)) ?? now,
      came: now,
    }),
    written: (page, { shown, answer }) => ({
      ...answer,
      page: unedited(page, { shown, answer: answer.page }, getId),
    }),
    put(page) {
      pages.add(page)
      const moved = edits.filter((logged) => look(logged, page))
      const before = countLists()
      show(page)
      if (moved.length > 0 || countLists() !== before) showAll()
    },
    drop(page) {
      pages.delete(page)
      for (const { holders } of edits) holders.delete(page)
    },
    open(edit, list) {
      const before = countsBefore()
      const logged: LoggedEdit<TItem> = {
        edit,
        list,
        opened: mark(underWay()),
        settled: null,
        isTried: false,
        isUndone: false,
        awaits: new Set(),
        lists: new Set(),
        before,
        holders: new Set(),
        changed: new Map(),
      }
      edits.push(logged)
      try {
        for (const page of pages) look(logged, page)
        showAll()
      } catch (error) {
        edits.pop()
        showAll()
        forget()
        throw error
      }
      logged.isTried = true
      const isOpen = (): boolean => logged.settled === null
      return {
        rollback() {
          if (!isOpen()) return
          for (const later of edits.slice(edits.indexOf(logged) + 1)) {
            for (const [of, count] of later.before)
              later.before.set(of, count - countChange(logged, of))
          }
          logged.isUndone = true
          end(logged)
          showAll()
          forget()
        },
        settle(item) {
          if (!isOpen()) return
          if (item !== undefined) confirm(logged, item)
          end(logged)
          showAll()
          forget()
        },
      }
    },
  }
}

/** Whether two pages made from one answer show the same. */
const isSame = (a: Page<unknown>, b: Page<unknown>): boolean =>
  a.total?.count === b.total?.count &&
  a.pageCount === b.pageCount &&
  a.items.length === b.items.length &&
  a.items.every((item, index) => item === b.items[index])
