// What runs in the browser: a contender by its name, as often as it is told to.
import { contenders } from './contenders.mjs'
import { timeRequests } from './timeRequests.mjs'
import { timeWalk } from './timeWalk.mjs'

Object.assign(globalThis, {
  /** @param {string} name @param {number} pageSize */
  walk: (name, pageSize) =>
    timeWalk(
      contenders.find((contender) => contender.name === name),
      location.origin,
      pageSize,
    ),
  /** @param {number} pageSize */
  requests: (pageSize) => timeRequests(location.origin, pageSize),
})
