// What runs in the browser: all contenders at once, each in a root of its own.
import { createElement, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { contenders } from './contenders.mjs'

/** Presses in one direction before it turns. */
const leg = 20

/** Presses without a pause: React takes fifty updates in a row, without a task between them, for an endless loop. */
const row = 10

/** @param {string} name */
const named = (name) => {
  const contender = contenders.find((one) => one.name === name)
  if (contender) return contender
  throw new Error(`[paginated-query] There is no contender ${name}. Check contenders.mjs.`)
}

/**
 * A pager in the middle of so many pages, which can be pressed.
 *
 * @param {string} name
 * @param {number} pageCount
 */
function open(name, pageCount) {
  const { Pager, next, previous, current } = named(name)
  const container = document.body.appendChild(document.createElement('div'))
  let shown = 0
  let committed = () => {}
  function Host() {
    const [page, setPage] = useState(Math.ceil(pageCount / 2))
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
    /** One press, until React has committed what it changes. */
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
    },
    check() {
      const marked = Number(container.querySelector(current)?.textContent.replaceAll(/\D/g, ''))
      if (marked === shown) return
      throw new Error(
        `[paginated-query] ${name} marks page ${marked} instead of ${shown} after a press, so it doesn’t do its work. ` +
          'Check what its file in apps/bench/tables/pager/contenders calls current.',
      )
    },
    close() {
      root.unmount()
      container.remove()
    },
  }
}

/** At once, where timers wait for four milliseconds. */
const nextTask = async () => {
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

const pagers = /** @type {Map<string, ReturnType<typeof open>>} */ (new Map())

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
      const pager = open(name, pageCount)
      const taken = []
      for (let press = 0; press < 6; press += 1) {
        await nextTask()
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

  /** @param {string} name @param {number} pageCount @param {number} calls */
  async press(name, pageCount, calls) {
    const key = `${name}, ${pageCount}`
    const pager = pagers.get(key) ?? open(name, pageCount)
    pagers.set(key, pager)
    for (let call = 0; call < calls; call += 1) {
      if (call % row === 0) await nextTask()
      await pager.press()
    }
    await nextTask()
    pager.check()
  },

  /** Into the document and out of it; @param {string} name @param {number} calls @returns elements that were made */
  async mount(name, calls) {
    const { Pager } = named(name)
    let elements = 0
    for (let call = 0; call < calls; call += 1) {
      if (call % row === 0) await nextTask()
      const container = document.body.appendChild(document.createElement('div'))
      const root = createRoot(container)
      const props = { page: 59, pageCount: 118, onPageChange() {} }
      flushSync(() => root.render(createElement(Pager, props)))
      elements = container.getElementsByTagName('*').length
      flushSync(() => root.unmount())
      container.remove()
    }
    return elements
  },
})
