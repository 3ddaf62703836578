import * as apis from '@paginated-query/apis'
import type { PaginationApi, Target } from '@paginated-query/core'

import { fuzzStyles } from './__fixtures__/fuzzStyles.ts'

const all = Object.values(apis) as unknown as readonly PaginationApi<Target>[]

fuzzStyles(all.filter((api) => api.style.first === null))
