const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })
const dollars = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
})
const whole = new Intl.NumberFormat('en')
const motesPerCspr = 1_000_000_000n

export const writeDate = (text: string): string => date.format(new Date(text))

export const writeDollars = (amount: number): string => dollars.format(amount)

/** Motes as whole CSPR. They come as text, because they exceed what a number holds. */
export const writeMotes = (motes: string): string => whole.format(BigInt(motes) / motesPerCspr)

/** A long hash by its ends. */
export const shorten = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-6)}`
