import type { FoundParam } from './findParams.ts'

const sources = {
  next: 'in the address of the next page',
  asked: 'in the address that was asked for',
  echo: 'in the answer',
}

/**
 * Says where a parameter was seen, and why it may be another: one that nobody showed is a guess, and so is one that
 * only looks like an echo.
 */
export function explainParam(
  param: FoundParam | undefined,
  what: string,
  guess: string,
): { evidence: readonly string[]; doubts: readonly string[] } {
  const evidence =
    param === undefined ? [] : [`\`${writeParam(param)}\` stands ${sources[param.source]}.`]
  if (param !== undefined && param.source !== 'echo') return { evidence, doubts: [] }
  const why = param === undefined ? '' : ', as a field of the answer is called'
  return {
    evidence,
    doubts: [
      `The parameter for the ${what} is guessed as \`${guess}\`${why}: the address that was asked for would tell.`,
    ],
  }
}

/** What stands in the same address and may ask for a page as well. */
export const doubtRivals = (
  taken: FoundParam | undefined,
  others: readonly (FoundParam | undefined)[],
): readonly string[] =>
  others.flatMap((other) =>
    taken === undefined || other?.source !== taken.source || taken.source === 'echo'
      ? []
      : [
          `\`${writeParam(other)}\` stands beside \`${writeParam(taken)}\` and may ask for the page as well: the address of the next page would tell.`,
        ],
  )

const writeParam = ({ name, value }: FoundParam): string => `${name}=${value}`
