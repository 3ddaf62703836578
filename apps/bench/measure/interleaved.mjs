const warmUpMs = 300

/** Keeps what was measured from being optimised away. */
let kept = 0

/**
 * Runs contenders in turn, again and again, so that whatever disturbs the machine disturbs all of them alike.
 *
 * @param {readonly { name: string, run: () => number }[]} contenders
 * @param {{ rounds?: number, batchMs?: number }} [options] a batch is as many calls as fit into that time
 * @returns {Map<string, number[]>} microseconds per call, by name, one figure per round
 */
export function interleaved(contenders, { rounds = 100, batchMs = 4 } = {}) {
  const calls = contenders.map(({ run }) => {
    const perCall = timeOf(run, callsWithin(run, warmUpMs))
    return Math.max(1, Math.round((batchMs * 1000) / perCall))
  })
  const samples = new Map(contenders.map(({ name }) => [name, /** @type {number[]} */ ([])]))
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      // Each begins a round as often as any other.
      const index = (round + turn) % contenders.length
      const contender = contenders[index]
      if (contender === undefined) continue
      samples.get(contender.name)?.push(timeOf(contender.run, calls[index] ?? 1))
    }
  }
  return samples
}

/**
 * @param {() => number} run
 * @param {number} ms
 */
function callsWithin(run, ms) {
  const end = performance.now() + ms
  let calls = 0
  while (performance.now() < end) {
    kept += run()
    calls += 1
  }
  return calls
}

/**
 * @param {() => number} run
 * @param {number} calls
 * @returns {number} microseconds per call
 */
function timeOf(run, calls) {
  const start = performance.now()
  for (let call = 0; call < calls; call += 1) kept += run()
  return ((performance.now() - start) * 1000) / calls
}
