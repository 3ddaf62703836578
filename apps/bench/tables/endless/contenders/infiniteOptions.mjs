import { useQuery } from '@tanstack/react-query'

/** @typedef {import('../rows.mjs').RowList} RowList */
/** @typedef {import('../rows.mjs').Answer} Answer */

/**
 * TanStack's own recipe of an endless list.
 *
 * @param {RowList} list
 */
export const infiniteOptions = (list) => ({
  queryKey: ['rows', 'infinite'],
  queryFn: (/** @type {{ pageParam: number }} */ { pageParam }) => list.load(pageParam),
  initialPageParam: 1,
  getNextPageParam: (/** @type {Answer} */ { page, total }) =>
    page * list.pageSize < total ? page + 1 : null,
})

/**
 * And of a list page by page.
 *
 * @param {RowList} list
 */
export const pageHook = (list) =>
  function usePage(/** @type {number} */ page) {
    const { data } = useQuery({ queryKey: ['rows', page], queryFn: () => list.load(page) })
    return data?.rows.length ?? 0
  }
