import type { Target } from '@paginated-query/core'

import { listOf, type Shape } from '../../__fixtures__/shape.ts'

/** An answer as it came, with what was asked for. */
export interface RealAnswer {
  readonly target: Target
  readonly pageSize: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

const pageSize = 5

/** What the server of a shape answers on the way through a short list, and through an empty one. */
export async function realAnswers(shape: Shape): Promise<readonly RealAnswer[]> {
  return [...(await answersOf(shape, 12)), ...(await answersOf(shape, 0))]
}

async function answersOf(shape: Shape, count: number): Promise<RealAnswer[]> {
  const answers: RealAnswer[] = []
  let target: Target = shape.api.style.first
  const { source } = listOf(shape, {
    count,
    around: (server) => async (url, init) => {
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
