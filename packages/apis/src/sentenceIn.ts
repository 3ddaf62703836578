import { isRecord, readField } from '@paginated-query/core/internal'

/**
 * Makes an `errorMessage` of the fields that may hold the sentence: the first that does counts. What isn't text is
 * told as JSON.
 *
 * @example
 * sentenceIn('error.message', 'error')({ error: { message: 'No such customer' } })   // 'No such customer'
 * sentenceIn('errors')({ errors: { name: ['is taken'] } })                           // '{"name":["is taken"]}'
 */
export const sentenceIn =
  (...fields: readonly string[]): ((body: unknown) => string | null) =>
  (body) => {
    for (const field of fields) {
      const said = readField(body, field)
      if (typeof said === 'string' && said !== '') return said
      if (isRecord(said)) return JSON.stringify(said)
    }
    return null
  }
