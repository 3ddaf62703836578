/** How many rows an API lets one page have. */
export interface SizeLimits {
  /** What the API uses when nothing is asked for. */
  readonly default: number
  readonly min: number
  readonly max: number
}

/**
 * Brings a wished page size into what the API allows, before it is asked for.
 *
 * What isn't a number becomes the API's default; fractions are rounded down.
 *
 * @example
 * clampPageSize(500, { default: 30, min: 1, max: 100 })   // 100
 * clampPageSize(0, { default: 30, min: 1, max: 100 })     // 1
 * clampPageSize(NaN, { default: 30, min: 1, max: 100 })   // 30
 */
export function clampPageSize(pageSize: number, limits: SizeLimits): number {
  if (Number.isNaN(pageSize)) return limits.default
  return Math.max(limits.min, Math.min(limits.max, Math.floor(pageSize)))
}

/** @default for {@link pageSizeChoices} */
const usualSizes: readonly number[] = [10, 25, 50, 100]

/**
 * Lists the page sizes to choose from: never above what the API allows, its maximum last,
 * and the size in use added where it isn't among them.
 *
 * @example
 * pageSizeChoices({ limits: { default: 10, min: 1, max: 250 }, current: 30 })   // [10, 25, 30, 50, 100, 250]
 * pageSizeChoices({ limits: { default: 30, min: 1, max: 100 }, current: 25 })   // [10, 25, 50, 100]
 */
export function pageSizeChoices(options: {
  limits: SizeLimits
  current: number
  /** @default [10, 25, 50, 100] */
  sizes?: readonly number[] | undefined
}): number[] {
  const { limits, current, sizes = usualSizes } = options
  const allowed = sizes.filter((size) => size >= limits.min && size <= limits.max)
  return [...new Set([...allowed, current, limits.max])].sort((a, b) => a - b)
}
