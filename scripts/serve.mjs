/**
 * Serves a built Vite app, and the API that its config plugs in, until this process ends.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, takenPort: number | null }>} `takenPort` is the port that was asked for
 * when another program has it
 */
export async function serve(folder) {
  // Vite is there only once the dependencies are installed.
  const { preview } = await import('vite')
  process.chdir(folder)
  const server = await preview({ root: folder, logLevel: 'warn' })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) {
    throw new Error(
      '[paginated-query] The demo listens on no local address, so there is nothing to open. ' +
        'Check `preview.host` in apps/demo/vite.config.ts.',
    )
  }

  const asked = server.config.preview.port
  return { url, takenPort: Number(new URL(url).port) === asked ? null : asked }
}
