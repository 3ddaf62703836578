import { isRecord } from '@paginated-query/core/internal'

/**
 * The names of a path, one per level. A name that begins with `@` has a dot of its own.
 *
 * @example
 * splitPath('page.total_count')   // ['page', 'total_count']
 * splitPath('@odata.count')       // ['@odata.count']
 */
export const splitPath = (path: string): readonly string[] =>
  path.match(/@[^.]+\.[^.]+|[^.]+/g) ?? []

/** What stands at a path, if anything does. */
export function getField(source: unknown, path: string): unknown {
  let found = source
  for (const name of splitPath(path)) {
    found = isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined
  }
  return found
}

/** Puts a value at a path, and objects on the way to it. A bare array has no room for fields. */
export function setField(target: unknown, path: string, value: unknown): void {
  const names = splitPath(path)
  let parent = target
  for (const [level, name] of names.entries()) {
    if (!isRecord(parent) || Array.isArray(parent)) return
    if (level === names.length - 1) parent[name] = value
    else if (!isRecord(parent[name])) parent[name] = {}
    parent = parent[name]
  }
}
