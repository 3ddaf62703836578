import { use, type Context } from 'react'

/**
 * What the root of a component gives to its parts.
 *
 * @example
 * const jump = usePartOf('PageJump', PageJumpContext)
 */
export function usePartOf<TModel>(component: string, context: Context<TModel | null>): TModel {
  const model = use(context)
  if (model !== null) return model
  throw new Error(
    `[paginated-query] A part of ${component} stands outside of <${component}.Root>, so it has nothing ` +
      'to draw. Put it inside of one.',
  )
}
