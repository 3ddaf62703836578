import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

import { transformAsync } from '@babel/core'

const here = fileURLToPath(new URL('.', import.meta.url))
const components = fileURLToPath(new URL('../../../../packages/components/src/', import.meta.url))
const compiler = createRequire(import.meta.url).resolve('babel-plugin-react-compiler')

/**
 * Lets `@paginated-query/components?compiled` be the same components, through React Compiler: from their sources,
 * because it needs to see JSX.
 *
 * @type {import('esbuild').Plugin}
 */
export const reactCompiler = {
  name: 'react-compiler',
  setup(build) {
    build.onResolve({ filter: /^@paginated-query\/components\?compiled$/ }, () => ({
      path: `${components}index.ts`,
      // Like the packed one: what isn't used is left out.
      sideEffects: false,
    }))
    // The same React and core as everybody's.
    build.onResolve({ filter: /^(react|react-dom|@paginated-query\/core)(\/|$)/ }, (args) =>
      args.resolveDir.startsWith(components.slice(0, -1))
        ? build.resolve(args.path, { kind: args.kind, resolveDir: here })
        : null,
    )
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      if (!path.startsWith(components)) return null
      const compiled = await transformAsync(await readFile(path, 'utf8'), {
        filename: path,
        babelrc: false,
        configFile: false,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [[compiler, { target: '19' }]],
      })
      return { contents: compiled?.code ?? '', loader: 'tsx' }
    })
  },
}
