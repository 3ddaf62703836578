import type { EditLedger, SoakEdit } from './editLedger.ts'
import type { Filter, SoakRow } from './movingServer.ts'

/** Compares the rows on screen with the edits that are open, and with how the others ended. */
export function checkEdits(
  rows: readonly SoakRow[],
  edits: EditLedger,
  /** The list whose first page they begin with, if they do. */
  topOf: Filter | undefined,
  report: (problem: string) => void,
): void {
  if (edits.all.length === 0) return
  const shown = new Map(rows.map((row) => [row.id, row]))
  const byNote = new Map(edits.all.map((edit) => [edit.note, edit]))
  for (const edit of edits.all) {
    // Until the editor is told of a row's other id, that is another row.
    const isRenamed = edit.maker === undefined || edit.maker.state === 'settled'
    const row = shown.get(edit.shownId) ?? (isRenamed ? shown.get(edit.serverId) : undefined)
    if (edit.filter === topOf && isMissing(rows, edit, edits.all))
      report(`row ${edit.shownId}, which was put in at the top, isn’t shown`)
    if (row === undefined) continue
    const problem = problemOf(edit, row, byNote.get(row.note))
    if (problem !== null) report(`row ${row.id} ${problem}: note ${row.note}, edit ${edit.note}`)
  }
}

/** What is put in at the top is there, unless it was taken away again. */
function isMissing(rows: readonly SoakRow[], edit: SoakEdit, all: readonly SoakEdit[]): boolean {
  const { type, at, state, shownId } = edit
  if (type !== 'insert' || at !== 'start' || state !== 'open') return false
  const isRemoved = all.some(
    (other) => other.type === 'remove' && other.shownId === shownId && other.state !== 'refused',
  )
  return !isRemoved && rows.every(({ id }) => id !== shownId)
}

/**
 * What is wrong with a row that an edit is of.
 *
 * @param author the edit that the row was written by last
 */
function problemOf(edit: SoakEdit, row: SoakRow, author: SoakEdit | undefined): string | null {
  const { type, state, note, shownId, serverId } = edit
  const isPending = state === 'open' || state === 'taken'
  if (type === 'remove') return state === 'refused' ? null : 'is shown, though it was removed'
  if (type === 'insert') {
    if (state === 'refused') return 'is shown, though it was refused'
    if (row.id === serverId && serverId !== shownId && state === 'open') return 'came from nowhere'
    return row.id !== serverId && state === 'settled' ? 'has the id that was made up' : null
  }
  if (author?.state === 'refused') return 'is shown with what was refused'
  // Edits lie over each other in the order in which they were made.
  if (isPending) return row.note < note ? 'isn’t shown as it was edited' : null
  if (state === 'refused' || row.note >= note) return null
  const isLater = author && (author.takenAt > edit.takenAt || author.endedAt > edit.endedAt)
  const isOpen = author?.state === 'open' || author?.state === 'taken'
  return isLater || isOpen ? null : 'is shown as before an edit'
}
