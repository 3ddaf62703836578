declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Bundlers replace the whole expression; where nobody did and there is no process, it is a production browser. */
const isDevelopment = ((): boolean => {
  try {
    return process.env.NODE_ENV !== 'production'
  } catch {
    return false
  }
})()

const said = new Set<string>()

/** Tells the developer once what an answer lacks. Silent in production builds. */
export function warnOnce(message: string): void {
  if (!isDevelopment || said.has(message)) return
  said.add(message)
  console.warn(`[paginated-query] ${message}`)
}
