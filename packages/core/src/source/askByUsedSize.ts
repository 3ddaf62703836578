import { isRefused } from '../error/isRefused.ts'
import { PaginationError } from '../error/PaginationError.ts'
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
    const { page, refusal } = await settle(ask(target, size, known !== undefined))
    // A page that isn't filled by the size it seems to have may be the rest of another one.
    const isFull = page !== undefined && page.pageSize === page.items.length
    if (page?.pageSize && page.pageSize !== size && (isFull || known !== undefined))
      used.set(requestedSize, page.pageSize)
    else if (known === undefined && page?.pageSize !== null && page?.items.length !== size) {
      await askFirst().catch((error: unknown) => {
        // It was to tell about another page, which has its own answer.
        if (!isRefused(error)) throw error
      })
    }
    const isRight = (used.get(requestedSize) ?? size) === size || tries === mostTries
    if (isRight && page) return page
    if (isRight && refusal) throw refusal
  }
}

/** A refusal may only mean that the page was looked for at the wrong rows. */
const settle = async <TPage>(
  asking: Promise<TPage>,
): Promise<{ page: TPage; refusal?: undefined } | { page?: undefined; refusal: PaginationError }> =>
  asking.then(
    (page) => ({ page }),
    (error: unknown) => {
      if (error instanceof PaginationError && error.refusal === 'beyondEnd') {
        return { refusal: error }
      }
      throw error
    },
  )
