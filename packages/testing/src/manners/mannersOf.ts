import {
  csprCloud,
  djangoRest,
  djangoRestCursor,
  djangoRestOffset,
  dovetail,
  jsonApi,
  jsonApiCursor,
  jsonApiOffset,
  laravelCursorPaginate,
  notion,
  postgrest,
  procore,
  shopify,
  slack,
  stripe,
  wordPress,
} from '@paginated-query/apis'
import type { PaginationApi, Target } from '@paginated-query/core'

import { csprCloudManners } from './csprCloudManners.ts'
import { djangoManners } from './djangoManners.ts'
import { dovetailManners } from './dovetailManners.ts'
import { jsonApiManners } from './jsonApiManners.ts'
import { laravelManners } from './laravelManners.ts'
import type { Manners } from './manners.ts'
import { notionManners } from './notionManners.ts'
import { plainManners } from './plainManners.ts'
import { postgrestManners } from './postgrestManners.ts'
import { procoreManners } from './procoreManners.ts'
import { shopifyManners } from './shopifyManners.ts'
import { slackManners } from './slackManners.ts'
import { stripeManners } from './stripeManners.ts'
import { wordPressManners } from './wordPressManners.ts'

/**
 * The manners of an API's servers: the documented ones of the APIs that we ship, those of Laravel for its style,
 * else plain ones. An API behind a proxy keeps its name, and so its manners.
 *
 * @example
 * mannersOf(csprCloud).error({ status: 404, message: 'Not found.' })
 * // { error: { code: 'not_found', message: 'Not found.' } }
 */
export function mannersOf<TTarget extends Target>(api: PaginationApi<TTarget>): Manners {
  const usual = api.style.dialect?.kind === 'laravel' ? laravelManners : plainManners
  return known.get(api.name) ?? usual
}

/** Those whose servers say more than a message. */
const known: ReadonlyMap<string, Manners> = new Map([
  [csprCloud.name, csprCloudManners],
  [djangoRest.name, djangoManners],
  [djangoRestCursor.name, djangoManners],
  [djangoRestOffset.name, djangoManners],
  [dovetail.name, dovetailManners],
  [jsonApi.name, jsonApiManners],
  [jsonApiCursor.name, jsonApiManners],
  [jsonApiOffset.name, jsonApiManners],
  [laravelCursorPaginate.name, laravelManners],
  [notion.name, notionManners],
  [postgrest.name, postgrestManners],
  [procore.name, procoreManners],
  [shopify.name, shopifyManners],
  [slack.name, slackManners],
  [stripe.name, stripeManners],
  [wordPress.name, wordPressManners],
])
