import {
  contractorsCloud,
  csprCloud,
  djangoRestCursor,
  dovetail,
  githubCursor,
  jsonApiOffset,
  postgrest,
  procore,
  shopify,
  stripe,
} from '@paginated-query/apis'
import type { PaginationApi, Target } from '@paginated-query/core'

/** A kind of target, and the API that stands for it. */
export interface Kind {
  readonly name: string
  readonly api: PaginationApi<Target>
  /** Its pages can be jumped to. */
  readonly isNumbered: boolean
  /** Its server says how many rows there are. */
  readonly isCounted: boolean
}

const numbered = (name: string, api: PaginationApi<number>, isCounted = true): Kind => ({
  name,
  api: api as unknown as PaginationApi<Target>,
  isNumbered: true,
  isCounted,
})
const followed = (name: string, api: PaginationApi<string | null>, isCounted = false): Kind => ({
  name,
  api: api as unknown as PaginationApi<Target>,
  isNumbered: false,
  isCounted,
})

/** Every kind of target that a style of core can have. */
export const kinds: readonly Kind[] = [
  numbered('page number, told by headers (Procore)', procore),
  numbered('page number, counted (CSPR.cloud)', csprCloud),
  numbered('page number, linked (Contractors Cloud)', contractorsCloud),
  numbered('rows to skip (JSON:API)', jsonApiOffset),
  numbered('rows to skip, Content-Range (PostgREST)', postgrest),
  followed('cursor (Dovetail)', dovetail, true),
  followed('cursor in an address (Django REST framework)', djangoRestCursor),
  followed('cursor in a header, both ways (Shopify)', shopify),
  followed('the whole query of an address (GitHub)', githubCursor, true),
  followed('id of the last row (Stripe)', stripe),
]
