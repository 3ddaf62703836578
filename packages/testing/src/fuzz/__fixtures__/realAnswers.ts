import type { PaginationApi, Target } from '@paginated-query/core'
import { paginatedSource } from '@paginated-query/core'

import { createFakeApi } from '../../createFakeApi.ts'

/** An answer as it came, with what was asked for. */
export interface RealAnswer {
  readonly target: Target
  readonly pageSize: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

const pageSize = 5
const rows = Array.from({ length: 12 }, (_, index) => ({ id: `r${index}`, name: 'x' }))

/** What the fake of an API answers on the way through a short list, and through an empty one. */
export async function realAnswers(api: PaginationApi<Target>): Promise<readonly RealAnswer[]> {
  return [...(await answersOf(api, rows)), ...(await answersOf(api, []))]
}

async function answersOf(
  api: PaginationApi<Target>,
  list: readonly { id: string; name: string }[],
): Promise<RealAnswer[]> {
  const server = createFakeApi(api, { rows: list })
  const answers: RealAnswer[] = []
  let target: Target = api.style.first
  const source = paginatedSource({
    api,
    path: '/list',
    parse: (row) => row,
    getId: () => 0,
    fetch: async (url, init) => {
      const response = await server(url, init)
      const body: unknown = await response.clone().json()
      answers.push({ target, pageSize, headers: Object.fromEntries(response.headers), body })
      return response
    },
  })
  for (let step = 0; step < 4; step += 1) {
    const page = await source.load({ target, pageSize })
    if (page.next === null) break
    target = page.next
  }
  return answers
}
