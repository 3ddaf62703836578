// Imported first by both commands: it ends them with one clear sentence where Node is too old,
// before anything that an old Node can't read.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/** The same range that Vite, the formatter and the linter ask for. */
const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22

if (!isSupported) {
  console.error(
    `[paginated-query] This is Node ${process.versions.node}, so the tools won't run. ` +
      'Install Node 20.19, 22.12, or any newer version: https://nodejs.org/',
  )
  process.exit(1)
}
