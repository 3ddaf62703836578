import { expect, it } from 'vitest'

import { sentenceIn } from './sentenceIn.ts'

const sentence = sentenceIn('detail', 'errors.0.title', 'errors')

it.each([
  [{ detail: 'Not found.' }, 'Not found.'],
  [{ errors: [{ title: 'Invalid' }] }, 'Invalid'],
  [{ detail: '', errors: [{ title: 'Invalid' }] }, 'Invalid'],
  [{ errors: { name: ['is taken'] } }, '{"name":["is taken"]}'],
  [{ detail: null }, null],
  ['plain text', null],
  [null, null],
  [[], null],
])('finds in %o the sentence %o', (body, said) => expect(sentence(body)).toBe(said))
