import { isRecord } from '@paginated-query/core/internal'

/** One change to a value in a tree of JSON. */
export interface Mutation {
  /** Which value: counted through the whole tree, from its root. */
  readonly at: number
  readonly what: 'replace' | 'remove' | 'repeat' | 'rename'
  readonly value: unknown
  readonly key: string
}

/**
 * Changes one value of a tree of JSON, anywhere in it. The tree given stays as it is.
 *
 * @example
 * mutateJson({ data: [], total: 3 }, { at: 2, what: 'replace', value: '-1', key: '' })   // { data: [], total: '-1' }
 */
export function mutateJson(tree: unknown, mutation: Mutation): unknown {
  const copy: unknown = structuredClone(tree)
  const slots = listSlots(copy)
  const slot = slots[mutation.at % (slots.length + 1)]
  if (slot === undefined) return mutation.what === 'replace' ? mutation.value : copy
  change(slot, mutation)
  return copy
}

interface Slot {
  readonly holder: Record<string, unknown>
  readonly key: string
}

function listSlots(tree: unknown): Slot[] {
  if (!isRecord(tree)) return []
  // A list of rows counts by its first ones, or its rows would get all the changes.
  const keys = Object.keys(tree).slice(0, Array.isArray(tree) ? 2 : Infinity)
  return keys.flatMap((key) => [{ holder: tree, key }, ...listSlots(tree[key])])
}

function change({ holder, key }: Slot, { what, value, key: name }: Mutation): void {
  const before = holder[key]
  if (what === 'replace') define(holder, key, value)
  if (what === 'remove') delete holder[key]
  if (what === 'repeat') define(holder, key, [before, before])
  if (what !== 'rename') return
  delete holder[key]
  define(holder, name, before)
}

/** As `JSON.parse` does: an own field, whatever its name. */
const define = (holder: object, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  })
}
