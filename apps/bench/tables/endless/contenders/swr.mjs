import { swrContender } from './swrContender.mjs'

/** @type {import('../contenders.mjs').EndlessContender} */
export const contender = swrContender('SWR, useSWRInfinite, flattened', { parallel: false })
