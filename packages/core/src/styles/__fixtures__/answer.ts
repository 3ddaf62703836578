import type { Answer } from '../answer.ts'

/** An answer to a request for the third page of a list. */
export const answer = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  headers: new Headers(headers),
  body,
  url: 'https://api.example.com/items?page=3',
})

export const rows = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

export const items = (...ids: string[]): { id: string }[] => ids.map((id) => ({ id }))
