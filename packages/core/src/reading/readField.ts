/**
 * Reads a field by its path. Own fields only, so that no answer reaches a prototype; a name with dots in it
 * (`@odata.count`) is tried whole first. A `*` stands for the only field that holds an array.
 *
 * @example
 * readField({ page: { total_count: 200 } }, 'page.total_count')   // 200
 * readField({ ok: true, channels: [] }, '*')                      // []
 */
export function readField(body: unknown, path: string): unknown {
  if (!isRecord(body)) return undefined
  if (Object.hasOwn(body, path)) return body[path]
  if (path === '*') return readOnlyArray(body)
  const dot = path.indexOf('.')
  if (dot === -1 || !Object.hasOwn(body, path.slice(0, dot))) return undefined
  return readField(body[path.slice(0, dot)], path.slice(dot + 1))
}

/** The body may be the array itself. Of two arrays neither is it. */
function readOnlyArray(body: Record<string, unknown>): unknown {
  if (Array.isArray(body)) return body
  const arrays = Object.values(body).filter((value) => Array.isArray(value))
  return arrays.length === 1 ? arrays[0] : undefined
}

/** Whether a value has fields to look at; arrays have. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
