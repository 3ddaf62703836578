import type { Kind } from './kinds.ts'

/** A law that every kind of list keeps. One law may say several facts, each checked by itself. */
export interface Law {
  /** The laws are numbered; the facts of one share its number. */
  readonly law: number
  /** The head of its column, at most three words. */
  readonly head: string
  /** The fact that is checked, as what a list does: 'keeps the page on screen until the next one arrives'. */
  readonly fact: string
  /** Why it says nothing of a kind, as a sentence. @default it is meant for every kind */
  readonly whyNot?: (kind: Kind) => string | null
  /** Fails by an assertion where the law is broken. */
  readonly check: (kind: Kind) => Promise<void>
}
