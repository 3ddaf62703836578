// What runs in the browser: one contender at a time, driven from outside.
import { createElement, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

import { contenders } from './contenders.mjs'
import { rowList } from './rows.mjs'

/** @typedef {import('./contenders.mjs').Loaded} Loaded */

let current = /** @type {{ loaded: Loaded, rows: import('./rows.mjs').RowList } | null} */ (null)
let renders = 0
let waiting = /** @type {(() => void) | null} */ (null)
let root = /** @type {import('react-dom/client').Root | null} */ (null)

const start = (
  /** @type {string} */ name,
  /** @type {{ pageCount: number, pageSize: number }} */ size,
) => {
  const rows = rowList(size)
  const contender = contenders.find((one) => one.name === name)
  if (!contender)
    throw new Error(`[paginated-query] There is no contender ${name}. Check contenders.mjs.`)
  return { rows, made: contender.create(rows) }
}

/** @param {{ rows: import('./rows.mjs').RowList, useList: () => Loaded }} props */
function Probe({ rows, useList }) {
  const loaded = useList()
  renders += 1
  useEffect(() => {
    current = { loaded, rows }
    waiting?.()
  })
  return loaded.at(loaded.length - 1)?.name ?? null
}

/** Resolves as soon as what is rendered fulfils it. */
const until = (/** @type {(loaded: Loaded) => boolean} */ isThere) =>
  /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      waiting = () => {
        if (!current || !isThere(current.loaded)) return
        waiting = null
        resolve()
      }
      waiting()
    })
  )

const mounted = () => {
  if (!current)
    throw new Error(
      '[paginated-query] Nothing is mounted, so nothing can be measured. Call `mount` first.',
    )
  return current
}

Object.assign(globalThis, {
  /** @param {string} name @param {{ pageCount: number, pageSize: number }} size */
  async mount(name, size) {
    const { rows, made } = start(name, size)
    root = createRoot(document.body)
    root.render(
      createElement(made.Provider, null, createElement(Probe, { rows, useList: made.useList })),
    )
    await until(({ length }) => length > 0)
  },

  /** Loads pages one after another; @param {number} pages @returns renders that it took */
  async append(pages) {
    const before = renders
    for (let page = 0; page < pages; page += 1) {
      const { loaded, rows } = mounted()
      const length = loaded.length + rows.pageSize
      void loaded.loadMore()
      await until((now) => now.length === length)
    }
    return renders - before
  },

  /** Asks for every page again. @param {{ latency: number, isNew: boolean }} options */
  async refetch({ latency, isNew }) {
    const { loaded, rows } = mounted()
    if (loaded.refetch === null) return null
    const first = loaded.at(0)
    const last = loaded.at(loaded.length - 1)
    const before = { requests: rows.requests, renders }
    rows.latency = latency
    if (isNew) rows.version += 1
    const begun = performance.now()
    await loaded.refetch()
    if (isNew) await until((now) => now.at(now.length - 1)?.version === rows.version)
    const ms = performance.now() - begun
    rows.latency = 0
    const now = mounted().loaded
    return {
      ms,
      requests: rows.requests - before.requests,
      renders: renders - before.renders,
      isKept: now.at(0) === first && now.at(now.length - 1) === last,
    }
  },

  /** Shows three pages one by one, then the same three as an endless list, and one by one again. @param {string} name */
  async switchModes(name) {
    const { rows, made } = start(name, { pageCount: 10, pageSize: 100 })
    const { Provider, useList, usePage } = made
    if (!usePage) return null
    let shown = 0
    let show = (/** @type {number | null} */ _page) => {}
    const Page = (/** @type {{ page: number }} */ { page }) => {
      const length = usePage(page)
      useEffect(() => {
        shown = length > 0 ? page : 0
      })
      return null
    }
    const Both = () => {
      const [page, setPage] = useState(/** @type {number | null} */ (1))
      show = setPage
      return page === null
        ? createElement(Probe, { rows, useList })
        : createElement(Page, { page, key: page })
    }
    root = createRoot(document.body)
    root.render(createElement(Provider, null, createElement(Both)))
    const showPages = async () => {
      for (const page of [1, 2, 3]) {
        show(page)
        while (shown !== page) await new Promise((resolve) => setTimeout(resolve))
      }
    }
    await showPages()
    const visited = rows.requests
    show(null)
    await until(({ length }) => length > 0)
    while (mounted().loaded.length < 300) {
      const { length } = mounted().loaded
      void mounted().loaded.loadMore()
      await until((now) => now.length > length)
    }
    const toEndless = rows.requests - visited
    shown = 0
    await showPages()
    return { toEndless, toPages: rows.requests - visited - toEndless }
  },

  unmount() {
    root?.unmount()
    current = null
  },
})
