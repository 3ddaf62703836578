/** The address that a reference means, or the reference as it was sent where that can't be told. */
export function resolveUrl(reference: string, baseUrl: string | undefined): string {
  try {
    return new URL(reference, baseUrl).href
  } catch {
    return reference.trim()
  }
}
