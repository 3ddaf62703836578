import type { Target } from '../page/page.ts'

/** The page before this one, as far as numbers tell; `undefined` where there is none, or no way back. */
export const pageBefore = <TTarget extends Target>(
  begin: TTarget | undefined,
  first: TTarget,
): TTarget | undefined =>
  typeof begin === 'number' && typeof first === 'number' && begin > first
    ? ((begin - 1) as TTarget)
    : undefined
