import { PaginationError } from '../error/PaginationError.ts'
import { isPassing } from '../error/retry.ts'
import type { Page, Target } from '../page/page.ts'

/** A server that changes the size it just used has no size. */
const mostTries = 3

/**
 * Asks for a page of a list that is counted in rows. Where the server uses another size than was asked for, every page
 * but the first begins at other rows: then the page is asked for by the size that is used, which is remembered.
 *
 * The first page tells that size best. Who comes to a later one directly, and finds it short, empty or refused, may
 * have asked for rows behind the end: then the first page is asked for to know.
 *
 * @param used the size that the server used, by the one that was asked for
 */
export async function askByUsedSize<TTarget extends Target>(
  used: Map<number, number>,
  at: { target: TTarget; first: TTarget; requestedSize: number },
  ask: (target: TTarget, pageSize: number, isSizeKnown: boolean) => Promise<Page<unknown, TTarget>>,
): Promise<Page<unknown, TTarget>> {
  const { target, first, requestedSize } = at
  const askFirst = async (): Promise<Page<unknown, TTarget>> => {
    const page = await ask(first, requestedSize, false)
    if (page.pageSize !== null && page.items.length > 0) used.set(requestedSize, page.pageSize)
    return page
  }
  if (target === first) return askFirst()

  for (let tries = 1; ; tries += 1) {
    const known = used.get(requestedSize)
    const size = known ?? requestedSize
    const answer = await settle(ask(target, size, known !== undefined))
    if ('page' in answer) {
      const { items, pageSize } = answer.page
      const isOther = pageSize !== null && pageSize !== size
      if (isOther) used.set(requestedSize, pageSize)
      const isSure = known !== undefined || pageSize === null || items.length === size
      if (tries === mostTries || (!isOther && isSure)) return answer.page
      if (isOther) continue
    }
    if (known === undefined) {
      await askFirst().catch((error: unknown) => {
        // It was to tell about another page, which has its own answer.
        if (!(error instanceof PaginationError) || isPassing(error)) throw error
      })
    }
    const isTold =
      used.get(requestedSize) !== size && known === undefined && used.has(requestedSize)
    if (isTold) continue
    if ('page' in answer) return answer.page
    throw answer.refusal
  }
}

/** A refusal may only mean that the page was looked for at the wrong rows. */
const settle = async <TPage>(
  asking: Promise<TPage>,
): Promise<{ page: TPage } | { refusal: PaginationError }> =>
  asking.then(
    (page) => ({ page }),
    (error: unknown) => {
      if (error instanceof PaginationError && error.refusal === 'beyondEnd') {
        return { refusal: error }
      }
      throw error
    },
  )
