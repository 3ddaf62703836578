import { createParser, type SingleParserBuilder } from 'nuqs/server'

/** A whole number from 1. Anything else, `0`, `-3` and `1e9x` among it, counts as not there. */
export const parseAsCount: SingleParserBuilder<number> = createParser<number>({
  parse: (text) => {
    const count = Number(text)
    return /^\d+$/.test(text) && Number.isSafeInteger(count) && count > 0 ? count : null
  },
  serialize: String,
})
