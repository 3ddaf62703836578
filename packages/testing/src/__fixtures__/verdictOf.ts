import type { Law } from './laws.ts'
import type { Shape } from './shape.ts'

/** What came of a law for a shape. */
export type Verdict =
  | { readonly type: 'kept' }
  | { readonly type: 'notMeant'; readonly why: string }
  | { readonly type: 'broken'; readonly error: unknown }

const verdicts = new Map<Shape, Map<Law, Promise<Verdict>>>()

/** Checks a law for a shape, once however often it is asked. */
export async function verdictOf(shape: Shape, law: Law): Promise<Verdict> {
  const ofShape = verdicts.get(shape) ?? new Map<Law, Promise<Verdict>>()
  verdicts.set(shape, ofShape)
  const verdict = ofShape.get(law) ?? judge(shape, law)
  ofShape.set(law, verdict)
  return verdict
}

async function judge(shape: Shape, law: Law): Promise<Verdict> {
  const why = law.whyNot(shape)
  if (why !== null) return { type: 'notMeant', why }
  try {
    await law.check(shape)
    return { type: 'kept' }
  } catch (error) {
    return { type: 'broken', error }
  }
}
