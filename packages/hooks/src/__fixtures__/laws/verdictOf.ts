import type { Kind } from './kinds.ts'
import type { Law } from './law.ts'

/** What came of a law for a kind. */
export type Verdict =
  | { readonly type: 'kept' }
  | { readonly type: 'notMeant'; readonly why: string }
  | { readonly type: 'broken'; readonly error: unknown }

const verdicts = new Map<Kind, Map<Law, Promise<Verdict>>>()

/** Checks a law for a kind, once however often it is asked. */
export async function verdictOf(kind: Kind, law: Law): Promise<Verdict> {
  const ofKind = verdicts.get(kind) ?? new Map<Law, Promise<Verdict>>()
  verdicts.set(kind, ofKind)
  const verdict = ofKind.get(law) ?? judge(kind, law)
  ofKind.set(law, verdict)
  return verdict
}

async function judge(kind: Kind, law: Law): Promise<Verdict> {
  const why = law.whyNot?.(kind) ?? null
  if (why !== null) return { type: 'notMeant', why }
  try {
    await law.check(kind)
    return { type: 'kept' }
  } catch (error) {
    return { type: 'broken', error }
  }
}
