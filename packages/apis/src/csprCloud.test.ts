import { expect, it } from 'vitest'

import { csprCloud } from './csprCloud.ts'

const account = {
  account_hash: '37f304a6632b214eacc45b85f6a45759194ea69f6684da0bca42d60e42ac8e12',
  balance: '3050076259180',
  main_purse_uref: 'uref-692b5b8afcad47b0dee74962540a01ea1402fc0c9c84d9474e5766775373795c-007',
  public_key: '019aa4adcd6f58f92eb4c98c0245e5d86b61de4919245c23ae9e906a6df5d41b0c',
}
const read = (body: unknown, target: number, pageSize: number) =>
  csprCloud.style.read(
    { status: 200, headers: new Headers(), body, url: 'https://api.cspr.cloud/accounts' },
    { target, pageSize },
  )

it('reads the documented sample and keeps amounts as they are', () => {
  expect(csprCloud.style.ask(2, 25)).toEqual({ page: 2, page_size: 25 })
  const page = read({ data: Array(25).fill(account), item_count: 63584, page_count: 2544 }, 2, 25)
  expect(page).toMatchObject({
    total: { count: 63_584, precision: 'exact' },
    pageSize: 25,
    pageCount: 2544,
    next: 3,
    previous: 1,
    hasNext: true,
    evidence: 'pageCount',
  })
  expect(page.items[0]).toEqual(account)
})

it('ends with the page count', () => {
  expect(
    read({ data: Array(9).fill(account), item_count: 63584, page_count: 2544 }, 2544, 25),
  ).toMatchObject({ hasNext: false, next: null })
})

it('knows the size that a server clamps to without saying so', () => {
  expect(
    read({ data: Array(100).fill(account), item_count: 63584, page_count: 636 }, 1, 250),
  ).toMatchObject({ pageSize: 100, pageCount: 636 })
})

it('reads a list that does not page', () => {
  expect(read({ data: Array(12).fill(account) }, 1, 10)).toMatchObject({
    pageSize: null,
    total: { count: 12 },
    hasNext: false,
  })
})

it('sorts by one field and its direction', () => {
  expect(csprCloud.sort?.([{ field: 'balance', descending: true }])).toEqual({
    order_by: 'balance',
    order_direction: 'DESC',
  })
})

it('finds the sentence in an error', () => {
  expect(csprCloud.errorMessage?.({ error: { code: 'not_found', message: 'Not found' } })).toBe(
    'Not found',
  )
  expect(csprCloud.errorMessage?.([])).toBeNull()
})
