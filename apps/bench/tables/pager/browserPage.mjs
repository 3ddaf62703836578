// What runs in the browser: all contenders at once, each in a root of its own.
import { createElement, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { interleavedAsync } from '../../measure/interleavedAsync.mjs'
import { contenders } from './contenders.mjs'

/** @typedef {import('./contenders.mjs').PagerContender} PagerContender */

/** Presses in one direction before it turns. */
const leg = 20

/** @param {string} name */
const named = (name) => {
  const contender = contenders.find((one) => one.name === name)
  if (contender) return contender
  throw new Error(`[paginated-query] There is no contender ${name}. Check contenders.mjs.`)
}

/**
 * A pager in the middle of so many pages, which can be pressed.
 *
 * @param {PagerContender} contender
 * @param {number} pageCount
 */
function open({ name, Pager, next, previous, current }, pageCount) {
  const container = document.body.appendChild(document.createElement('div'))
  const middle = Math.ceil(pageCount / 2)
  let shown = 0
  let committed = () => {}
  function Host() {
    const [page, setPage] = useState(middle)
    useLayoutEffect(() => {
      shown = page
      committed()
    }, [page])
    return createElement(Pager, { page, pageCount, onPageChange: setPage })
  }
  const root = createRoot(container)
  flushSync(() => root.render(createElement(Host)))

  let pressed = 0
  return {
    /** One press, until what it changes is in the document. */
    async press() {
      const isForth = pressed % (2 * leg) < leg
      pressed += 1
      const expected = shown + (isForth ? 1 : -1)
      const control = container.querySelector(isForth ? next : previous)
      await /** @type {Promise<void>} */ (
        new Promise((resolve) => {
          committed = resolve
          control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
        })
      )
      if (shown !== expected) {
        throw new Error(
          `[paginated-query] ${name} shows page ${shown} instead of ${expected}, so its time says nothing. ` +
            'Check what its file in apps/bench/tables/pager/contenders calls next and previous.',
        )
      }
      return shown
    },
    /** The page that the document marks as the current one. */
    marked: () => Number(container.querySelector(current)?.textContent.replaceAll(/\D/g, '')),
    shown: () => shown,
    close() {
      root.unmount()
      container.remove()
    },
  }
}

/** @param {PagerContender} contender @param {number} pageCount */
function mount({ Pager }, pageCount) {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  const page = Math.ceil(pageCount / 2)
  flushSync(() => root.render(createElement(Pager, { page, pageCount, onPageChange() {} })))
  const elements = container.querySelectorAll('*').length
  flushSync(() => root.unmount())
  container.remove()
  return elements
}

/** @param {string} name */
const tooLate = async (name) => {
  await new Promise((resolve) => {
    setTimeout(resolve, 20_000)
  })
  throw new Error(
    `[paginated-query] ${name} shows no other page after a press, so nothing can be measured. ` +
      'Check its file in apps/bench/tables/pager/contenders.',
  )
}

Object.assign(globalThis, {
  /** What Node needs to know of them; there, not all of them can be imported. */
  described: () => contenders.map(({ Pager: _, ...described }) => described),

  /**
   * The most pages, by powers of ten, at which a press stays below the limit.
   *
   * @param {string} name
   * @param {number} most
   * @param {number} limitMs
   */
  async largest(name, most, limitMs) {
    let borne = 0
    for (let pageCount = 1000; pageCount <= most; pageCount *= 10) {
      const pager = open(named(name), pageCount)
      await Promise.race([pager.press(), tooLate(name)])
      const taken = []
      for (let press = 0; press < 3; press += 1) {
        const begun = performance.now()
        await pager.press()
        taken.push(performance.now() - begun)
      }
      pager.close()
      if (Math.min(...taken) > limitMs) break
      borne = pageCount
    }
    return borne
  },

  /**
   * Microseconds per press for each contender at each of its sizes, all in turn.
   *
   * @param {readonly { name: string, pageCounts: readonly number[] }[]} sizes
   * @param {{ rounds: number, batchMs: number }} options
   */
  async presses(sizes, options) {
    const pagers = sizes.flatMap(({ name, pageCounts }) =>
      pageCounts.map((pageCount) => ({
        name: `${name}, ${pageCount}`,
        pager: open(named(name), pageCount),
      })),
    )
    for (const { name, pager } of pagers) {
      await pager.press()
      if (pager.marked() === pager.shown()) continue
      throw new Error(
        `[paginated-query] ${name} marks page ${pager.marked()} instead of ${pager.shown()} after a press, ` +
          'so its time would be too short. Check that it does all its work before React has committed.',
      )
    }
    const samples = await interleavedAsync(
      pagers.map(({ name, pager }) => ({ name, run: pager.press })),
      options,
    )
    for (const { pager } of pagers) pager.close()
    return Object.fromEntries(samples)
  },

  /**
   * Microseconds for mounting and taking down, all in turn, and the elements that were made.
   *
   * @param {number} pageCount
   * @param {{ rounds: number, batchMs: number }} options
   */
  async mounts(pageCount, options) {
    const samples = await interleavedAsync(
      contenders.map((contender) => ({
        name: contender.name,
        run: () => mount(contender, pageCount),
      })),
      options,
    )
    return Object.fromEntries(
      contenders.map((contender) => [
        contender.name,
        { samples: samples.get(contender.name) ?? [], elements: mount(contender, pageCount) },
      ]),
    )
  },
})
