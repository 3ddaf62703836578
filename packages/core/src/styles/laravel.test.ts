import { describe, expect, it } from 'vitest'

import { answer, rows } from './__fixtures__/answer.ts'
import { laravel } from './laravel.ts'

describe('laravel', () => {
  const style = laravel({ page: 'page[number]', size: 'page[size]' })
  const asked = { target: 7, pageSize: 500 }

  it.each([
    [
      'plain',
      {
        data: rows(100),
        current_page: 7,
        last_page: 36,
        per_page: '100',
        total: 3531,
        next_page_url: 'https://x.test/p?page%5Bnumber%5D=8',
      },
    ],
    [
      'an API resource',
      {
        data: rows(100),
        links: { next: 'https://x.test/p?page[number]=8' },
        meta: { last_page: 36, per_page: 100, total: 3531 },
      },
    ],
  ])('reads %s', (_, body) => {
    expect(style.read(answer(body), asked)).toMatchObject({
      pageSize: 100,
      pageCount: 36,
      next: 8,
      previous: 6,
      total: { count: 3531, precision: 'exact' },
      evidence: 'link',
    })
  })

  it('counts on where the next address has its number under another name', () => {
    const body = {
      data: rows(2),
      last_page: 9,
      per_page: 2,
      total: 18,
      next_page_url: 'https://x.test/?p=8',
    }
    expect(style.read(answer(body), asked)).toMatchObject({ hasNext: true, next: 8 })
  })
})
