import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

import { reactCompiler } from './reactCompiler.mjs'

const resolveDir = fileURLToPath(new URL('.', import.meta.url))

/**
 * What an app's bundler makes of a module: minified, for production.
 *
 * @param {string} contents the module, written as if it stood beside this file
 * @param {import('esbuild').BuildOptions & { language?: 'js' | 'css' }} [options]
 */
export async function bundle(contents, { language = 'js', ...options } = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: language },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    plugins: [reactCompiler],
    ...options,
  })
  return outputFiles?.[0]?.contents ?? new Uint8Array()
}
