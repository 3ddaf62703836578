import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { root, run } from './command.mjs'
import { oneCount, playwrightCounts, vitestCounts } from './counts.mjs'
import { tool } from './tool.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./command.mjs').Command} Command */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [needsBrowser]
 * @property {(env: NodeJS.ProcessEnv) => Promise<{ counts: Counts, output: string, ms: number }>} run
 * `output` is what was not yet on the screen and should be: what a failed check said
 */

const reports = mkdtempSync(join(tmpdir(), 'paginated-query-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

const demo = join(root, 'apps/demo')

export const types = check('types', () => tool('tsc', '-b'))
export const lint = check('lint', () => tool('oxlint', '--type-aware', '--deny-warnings'))
export const format = check('format', () => tool('oxfmt', '--check'))
export const buildPackages = check('build of the packages', () =>
  tool('tsc', '-b', 'tsconfig.build.json'),
)
export const buildDemo = check('build of the demo', () => tool('vite', 'build'), demo)
export const size = check('size', () => [process.execPath, join(root, 'scripts/size.mjs')])

export const node = vitest('node', ['node', 'dom', 'ssr'])
/** The hooks once more, with the oldest TanStack Query that they ask for. */
export const oldest = vitest('oldest', ['oldest'])
export const browser = { ...vitest('browser', ['browser']), needsBrowser: true }
export const stories = { ...vitest('stories', ['storybook']), needsBrowser: true }
export const e2e = playwright('e2e', 'apps/demo/playwright.config.ts')

/**
 * A step that passes or fails as a whole, and speaks only when it fails.
 *
 * @param {string} name
 * @param {() => Command} command
 * @param {string} [cwd]
 * @returns {Step}
 */
function check(name, command, cwd = root) {
  return {
    name,
    async run(env) {
      const { ok, output, ms } = await run(command(), { cwd, env })
      return { counts: oneCount(ok ? null : `${name}: see above`), output: ok ? '' : output, ms }
    },
  }
}

/**
 * @param {string} name
 * @param {string[]} projects
 * @returns {Step}
 */
function vitest(name, projects) {
  const file = join(reports, `${name}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return {
    name,
    async run(env) {
      const result = await run(tool('vitest', 'run', ...chosen, ...reporters), { env, show: true })
      return { counts: counted(name, result, file, vitestCounts), output: '', ms: result.ms }
    },
  }
}

/**
 * @param {string} name
 * @param {string} config
 * @returns {Step}
 */
function playwright(name, config) {
  const file = join(reports, `${name}.json`)
  return {
    name,
    needsBrowser: true,
    async run(env) {
      const result = await run(
        tool('playwright', 'test', '--config', config, '--reporter=list,json'),
        {
          env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
          show: true,
        },
      )
      return { counts: counted(name, result, file, playwrightCounts), output: '', ms: result.ms }
    },
  }
}

/**
 * The counts of a runner's report. No report is a failure, and so is an exit code that no failed test explains.
 *
 * @template Report
 * @param {string} name
 * @param {import('./command.mjs').Result} result
 * @param {string} file
 * @param {(report: Report) => Counts} read
 * @returns {Counts}
 */
function counted(name, { ok, code }, file, read) {
  let counts
  try {
    counts = read(/** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8'))))
  } catch {
    return oneCount(`${name}: ended with code ${code} and left no report`)
  }
  const failures = counts.failures.map((failure) => `${name}: ${failure.replaceAll(root, '')}`)
  if (ok || counts.failed > 0) return { ...counts, failures }
  return {
    ...counts,
    failed: 1,
    failures: [`${name}: ended with code ${code}, though no test failed: see above`],
  }
}
