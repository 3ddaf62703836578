import { expect, it } from 'vitest'

import { signedField } from './signedField.ts'

it('puts a minus before a field that descends', () => {
  expect(signedField({ field: 'title', descending: false })).toBe('title')
  expect(signedField({ field: 'created_at', descending: true })).toBe('-created_at')
})
