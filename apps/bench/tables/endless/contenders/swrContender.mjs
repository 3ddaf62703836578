import { createElement } from 'react'
import useSWR, { SWRConfig } from 'swr'
import useSWRInfinite from 'swr/infinite'

/** @typedef {import('../rows.mjs').Answer} Answer */

const settings = {
  revalidateFirstPage: false,
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  revalidateIfStale: false,
}

/**
 * @param {string} name
 * @param {{ parallel: boolean }} options
 * @returns {import('../contenders.mjs').EndlessContender}
 */
export const swrContender = (name, { parallel }) => ({
  name,
  create(list) {
    const value = { provider: () => new Map(), dedupingInterval: 0 }
    const load = (/** @type {[string, number]} */ [, page]) => list.load(page)
    const keyOf = (/** @type {number} */ index) => /** @type {const} */ (['rows', index + 1])
    return {
      Provider: ({ children }) => createElement(SWRConfig, { value }, children),
      useList() {
        const { data, size, setSize, mutate } = useSWRInfinite(keyOf, load, {
          ...settings,
          parallel,
        })
        const rows = data?.flatMap((page) => page.rows) ?? []
        return {
          length: rows.length,
          at: (index) => rows[index],
          loadMore: () => setSize(size + 1),
          refetch: () => mutate(),
        }
      },
      usePage(page) {
        const { data } = useSWR(['rows', page], load, settings)
        return data?.rows.length ?? 0
      },
    }
  },
})
