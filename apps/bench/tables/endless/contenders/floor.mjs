import { Fragment, useEffect, useSyncExternalStore } from 'react'

/** @type {import('../contenders.mjs').EndlessContender} */
export const contender = {
  name: 'floor: arrays of pages, without features',
  create(list) {
    const pages = /** @type {import('../rows.mjs').Row[][]} */ ([])
    const listeners = /** @type {Set<() => void>} */ (new Set())
    let snapshot = { length: 0 }
    const add = (/** @type {number} */ index, /** @type {import('../rows.mjs').Row[]} */ rows) => {
      const before = pages[index]
      pages[index] = rows.map((row, at) => {
        const old = before?.[at]
        return old && old.id === row.id && old.version === row.version ? old : row
      })
    }
    const tell = () => {
      snapshot = { length: pages.length * list.pageSize }
      for (const listener of listeners) listener()
    }
    const loadMore = async () => {
      const { rows } = await list.load(pages.length + 1)
      add(pages.length, rows)
      tell()
    }
    const refetch = async () => {
      const waiting = pages.keys()
      const worker = async () => {
        for (const index of waiting) add(index, (await list.load(index + 1)).rows)
      }
      await Promise.all(Array.from({ length: 8 }, worker))
      tell()
    }
    const subscribe = (/** @type {() => void} */ listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
    return {
      Provider: Fragment,
      usePage: null,
      useList() {
        const { length } = useSyncExternalStore(subscribe, () => snapshot)
        useEffect(() => {
          if (pages.length === 0) void loadMore()
        }, [])
        const at = (/** @type {number} */ index) =>
          pages[Math.floor(index / list.pageSize)]?.[index % list.pageSize]
        return { length, at, loadMore, refetch }
      },
    }
  },
}
