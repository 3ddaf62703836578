import { given } from '../shown.ts'
import type { ListOptions } from './listOptions.ts'

/** The options of everybody who shows one list. */
export interface OwnedOptions {
  /** The newest options. */
  readonly newest: () => ListOptions
  /** Whether anybody wants the list to load. */
  readonly isEnabled: () => boolean
  /** Takes over what an owner wants now; `true` = something changed. */
  readonly update: (owner: object, options: ListOptions) => boolean
  readonly forget: (owner: object) => void
}

/** Keeps apart what each owner wants, so that one who is not enabled doesn't stop the others. */
export function ownedOptions(initial: ListOptions): OwnedOptions {
  const owners = new Map<object, ListOptions>()
  let newest = initial
  return {
    newest: () => newest,
    isEnabled: () =>
      owners.size === 0
        ? newest.enabled !== false
        : [...owners.values()].some((options) => options.enabled !== false),
    update(owner, options) {
      const before = owners.get(owner)
      owners.set(owner, options)
      newest = options
      return before === undefined || !isSame(given(before), given(options))
    },
    forget: (owner) => void owners.delete(owner),
  }
}

const isSame = (a: object, b: object): boolean => {
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value)
}
