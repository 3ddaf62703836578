/** A value in a message: as JSON, cut to a line. What has no JSON (a cycle, a bigint) is named by its type. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'missing'
  const text = writeJson(value) ?? typeof value
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** JSON, or `undefined` for what has none. */
export function writeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
