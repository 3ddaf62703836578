declare const process: { readonly env: { readonly NODE_ENV?: string } }

const said = new Set<string>()

/**
 * Tells the developer once what an answer lacks. Silent in production builds.
 *
 * @param message a function where it has to be put together: then bundlers leave out the whole call of a build for
 * production, with its text
 */
export function warnOnce(message: string | (() => string)): void {
  // Bundlers replace the whole expression; where nobody did and there is no process, it is a production browser.
  try {
    if (process.env.NODE_ENV !== 'production')
      warn(typeof message === 'string' ? message : message())
  } catch {}
}

function warn(message: string): void {
  if (said.has(message)) return
  said.add(message)
  console.warn(`[paginated-query] ${message}`)
}
