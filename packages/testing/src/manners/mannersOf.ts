import { csprCloud, dovetail, procore } from '@paginated-query/apis'
import type { PaginationApi, Target } from '@paginated-query/core'

import { csprCloudManners } from './csprCloudManners.ts'
import { dovetailManners } from './dovetailManners.ts'
import { laravelManners } from './laravelManners.ts'
import type { Manners } from './manners.ts'
import { plainManners } from './plainManners.ts'
import { procoreManners } from './procoreManners.ts'

/**
 * The manners of an API's servers: the documented ones of the APIs that we ship, those of Laravel for its style,
 * else plain ones. An API behind a proxy keeps its name, and so its manners.
 *
 * @example
 * mannersOf(csprCloud).error({ status: 404, message: 'Not found.' })
 * // { error: { code: 'not_found', message: 'Not found.' } }
 */
export function mannersOf<TTarget extends Target>(api: PaginationApi<TTarget>): Manners {
  if (api.name === procore.name) return procoreManners
  if (api.name === dovetail.name) return dovetailManners
  if (api.name === csprCloud.name) return csprCloudManners
  return api.style.dialect?.kind === 'laravel' ? laravelManners : plainManners
}
