import type { GeneratedRows } from '../list/rows.ts'
import { hash, unhash } from './hash.ts'
import { hex } from './hex.ts'

/** A row of CSPR.cloud's `/accounts`. */
export interface Account {
  /** 64 hexadecimal digits. */
  readonly account_hash: string
  /** `01` and 64 digits, or `02` and 66. */
  readonly public_key: string
  /** In motes, a billionth of a CSPR: too large for a number. */
  readonly balance: string
  readonly main_purse_uref: string
}

const count = 63_584
const hashSalt = 31

/**
 * 63,584 accounts, richest first, as CSPR.cloud's documentation counts them.
 *
 * @example
 * createFakeApi(csprCloud, { rows: accounts })   // /accounts?order_by=balance&order_direction=ASC
 *                                                // /accounts?account_hash=9e2ea24f…,3d100e73…
 */
export const accounts: GeneratedRows<Account> = {
  count,
  monotone: { balance: 'falling' },
  find: {
    account_hash: (value) => {
      const index = unhash(Number.parseInt(value.slice(0, 8), 16), hashSalt)
      return index < count && hex(index, 64, hashSalt) === value ? index : null
    },
  },
  at: (index) => ({
    account_hash: hex(index, 64, hashSalt),
    public_key: hash(index, 32) % 3 === 0 ? `0203${hex(index, 64, 33)}` : `01${hex(index, 64, 33)}`,
    // The square of the rank falls steeply from above 2^53, and each step is larger than what is added to it.
    balance: String(
      BigInt(count - index) ** 2n * 25_000_000n + BigInt(hash(index, 34) % 25_000_000),
    ),
    main_purse_uref: `uref-${hex(index, 64, 35)}-007`,
  }),
}
