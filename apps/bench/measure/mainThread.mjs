/**
 * What the main thread of a page works: what the rest of the machine does meanwhile isn't counted.
 *
 * @example
 * const worked = await mainThread(page)
 * const before = await worked()
 * await page.evaluate('work()')
 * const ms = (await worked()) - before
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<() => Promise<number>>} milliseconds since the page was opened
 */
export async function mainThread(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
}
