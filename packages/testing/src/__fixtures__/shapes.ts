import * as apis from '@paginated-query/apis'
import type { PaginationApi, Target } from '@paginated-query/core'

import { cursorShapes } from './cursorShapes.ts'
import { numberedShapes } from './numberedShapes.ts'
import type { Shape } from './shape.ts'

/** Every shape of list that a general kit has to read, made from core's styles. */
export const shapes: readonly Shape[] = [...numberedShapes, ...cursorShapes]

/** Every API that we ship. */
export const profiles: readonly Shape[] = Object.values<unknown>(apis)
  .map((api) => api as PaginationApi<Target>)
  .map((api) => ({ name: api.name, api, server: {}, isGraphql: false }))
