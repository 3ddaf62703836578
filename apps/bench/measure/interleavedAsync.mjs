const warmUpMs = 300

/** Calls without a pause: React takes fifty updates in a row, without a task between them, for an endless loop. */
const callsInARow = 10

/**
 * Runs contenders in turn like `interleaved`, where what a call does may end later than the call.
 *
 * @param {readonly { name: string, run: () => unknown }[]} contenders
 * @param {{ rounds: number, batchMs: number }} options a batch is as many calls as fit into that time
 * @returns {Promise<Map<string, number[]>>} microseconds per call, by name, one figure per round
 */
export async function interleavedAsync(contenders, { rounds, batchMs }) {
  const calls = []
  for (const { run } of contenders) {
    const perCall = await timeOf(run, await callsWithin(run, warmUpMs))
    calls.push(Math.max(1, Math.round((batchMs * 1000) / perCall)))
  }
  const samples = new Map(contenders.map(({ name }) => [name, /** @type {number[]} */ ([])]))
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      // Each begins a round as often as any other.
      const index = (round + turn) % contenders.length
      const contender = contenders[index]
      if (contender === undefined) continue
      samples.get(contender.name)?.push(await timeOf(contender.run, calls[index] ?? 1))
    }
  }
  return samples
}

/**
 * @param {() => unknown} run
 * @param {number} ms
 */
async function callsWithin(run, ms) {
  const end = performance.now() + ms
  let calls = 0
  while (performance.now() < end) {
    await timeOf(run, callsInARow)
    calls += callsInARow
  }
  return calls
}

/**
 * @param {() => unknown} run
 * @param {number} calls
 * @returns {Promise<number>} microseconds per call
 */
async function timeOf(run, calls) {
  let ms = 0
  for (let call = 0; call < calls; call += callsInARow) {
    // What was left to be done later is done between the readings.
    await nextTask()
    const begun = performance.now()
    for (let row = call; row < Math.min(calls, call + callsInARow); row += 1) await run()
    // What the last call changes once more belongs to it.
    await Promise.resolve()
    ms += performance.now() - begun
  }
  return (ms * 1000) / calls
}

/** At once, where timers wait for four milliseconds. */
async function nextTask() {
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve(undefined)
    })
    port1.start()
    port2.postMessage(null)
  })
}
