import { showProgress } from '../print/showProgress.mjs'

/**
 * Runs contenders in turn like `interleaved`, in a page, and reads what its main thread works.
 *
 * @param {readonly { name: string, run: (calls: number) => Promise<unknown> }[]} contenders
 * @param {() => Promise<number>} worked milliseconds, of `mainThread`
 * @param {{ rounds?: number, batchMs?: number, warmUp?: number }} [options] a batch is about as many calls as fit into that time
 * @returns {Promise<Map<string, number[]>>} microseconds per call, by name, one figure per round
 */
export async function interleavedTasks(contenders, worked, options = {}) {
  const { rounds = 30, batchMs = 20, warmUp = 400 } = options
  const timed = async (
    /** @type {(calls: number) => Promise<unknown>} */ run,
    /** @type {number} */ calls,
  ) => {
    const before = await worked()
    await run(calls)
    return (((await worked()) - before) * 1000) / calls
  }
  const calls = []
  for (const { name, run } of contenders) {
    showProgress(`warming up: ${name}`)
    // The first half compiles.
    await run(warmUp)
    const perCall = await timed(run, warmUp)
    calls.push(Math.max(1, Math.round((batchMs * 1000) / perCall)))
  }
  const samples = new Map(contenders.map(({ name }) => [name, /** @type {number[]} */ ([])]))
  for (let round = 0; round < rounds; round += 1) {
    showProgress(`round ${round + 1} of ${rounds}`)
    for (let turn = 0; turn < contenders.length; turn += 1) {
      // Each begins a round as often as any other.
      const index = (round + turn) % contenders.length
      const contender = contenders[index]
      if (contender === undefined) continue
      samples.get(contender.name)?.push(await timed(contender.run, calls[index] ?? 1))
    }
  }
  showProgress('')
  return samples
}
