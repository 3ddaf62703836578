import type { Id, InsertAt, PaginatedSource, Target } from '@paginated-query/core'
import type { ListEdit, PendingEdit } from '@paginated-query/core/internal'
import { hashKey, type QueryClient } from '@tanstack/react-query'

import { cacheEdits } from './cacheEdits.ts'

/** An edit that is shown, and that the server hasn't answered yet. The first call counts, any later one does nothing. */
export interface OpenEdit<TItem> {
  /** The server refused: every page is again what it is without this edit, refreshes and other edits in between included. */
  readonly rollback: () => void
  /**
   * The server did it: what is asked for from now on is the truth. Answers that are still under way are shown with it.
   *
   * @param item The row as the server answered with it; it takes the place of the guess, and of its id.
   */
  readonly settle: (item?: TItem) => void
}

/** Edits rows of a list in every page that is cached, before the server has answered. */
export interface ListEditor<TItem> {
  /**
   * Changes a row wherever it stands, under every filter and page size of the list's address.
   *
   * `change` is applied again to every answer that may not know it yet, so it must come to the same when it is
   * applied twice: `{ ...row, votes: 8 }`, not `row.votes + 1`. What it throws at a row that is cached is thrown here,
   * and there is no such edit; a row that comes later is then shown as the server has it.
   */
  readonly update: (id: Id, change: (item: TItem) => TItem) => OpenEdit<TItem>
  /** Takes a row away wherever it stands. The totals of lists that were seen to hold it go down. */
  readonly remove: (id: Id) => OpenEdit<TItem>
  /**
   * Adds a row to this list alone: whether it passes other filters only the server knows. Nothing is shown where the
   * page or the row that it stands by isn't cached, nor where the server already returns it.
   *
   * @param options.at `'end'` is the last page, once it is known to be the last.
   */
  readonly insert: (item: TItem, options: { at: InsertAt }) => OpenEdit<TItem>
}

/**
 * Makes the editor of a list: optimistic edits that no answer undoes.
 *
 * What is in the cache are the server's answers with the open edits on top. An answer that was asked for before an edit
 * was settled is shown with it, also if it comes later; pages that are loaded first meanwhile are, too. Exact totals
 * follow, and page counts with them; others are the server's. An id that no cached page holds changes nothing yet.
 *
 * Every edit must be settled or rolled back: until then it is remembered, whatever is on screen.
 *
 * @example
 * const edit = listEditor(queryClient, projects).remove(42)
 * try {
 *   await api.delete(42)
 *   edit.settle()
 * } catch {
 *   edit.rollback()   // row 42 is back, and nothing else has changed
 * }
 */
export function listEditor<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
): ListEditor<TItem> {
  const open = (edit: ListEdit<TItem>): PendingEdit<TItem> =>
    cacheEdits(client, source).open(edit, hashKey(source.key))
  return {
    update: (id, change) => open({ type: 'update', id, change }),
    remove: (id) => open({ type: 'remove', id }),
    insert: (item, { at }) => open({ type: 'insert', id: source.getId(item), item, at }),
  }
}
