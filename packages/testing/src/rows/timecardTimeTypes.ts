import type { GeneratedRows } from '../list/rows.ts'
import { wrap } from './wrap.ts'

/** A row of Procore's `/timecard_time_types`, an endpoint that doesn't page. */
export interface TimecardTimeType {
  readonly id: number
  readonly time_type: string
  readonly abbreviated_time_type: string
  readonly global: boolean
}

const names = [
  ['Regular Time', 'REG'],
  ['Overtime', 'OT'],
  ['Double Time', 'DT'],
  ['Paid Time Off', 'PTO'],
  ['Vacation', 'VAC'],
  ['Sick Leave', 'SICK'],
  ['Holiday', 'HOL'],
  ['Bereavement', 'BRV'],
  ['Jury Duty', 'JURY'],
  ['Travel', 'TRV'],
  ['Training', 'TRN'],
  ['Shop Time', 'SHOP'],
  ['Standby', 'STBY'],
  ['Unpaid Leave', 'UNP'],
] as const

/**
 * 14 kinds of working time. Kinds that are inserted repeat these with a number.
 *
 * @example
 * createFakeApi(procore, { rows: timecardTimeTypes, pages: false })
 */
export const timecardTimeTypes: GeneratedRows<TimecardTimeType> = {
  count: names.length,
  monotone: { id: 'rising' },
  at: (index) => {
    const [name, short] = wrap(names, index)
    const suffix = index < 0 ? ` ${-index}` : ''
    return {
      id: 401 + index,
      time_type: name + suffix,
      abbreviated_time_type: short + suffix,
      global: index >= 0 && index < 3,
    }
  },
}
