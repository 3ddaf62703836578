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
 * 14 kinds of working time.
 *
 * @example
 * createFakeApi(procore, { rows: timecardTimeTypes, pages: false })
 */
export const timecardTimeTypes: readonly TimecardTimeType[] = names.map(
  ([time_type, abbreviated_time_type], index) => ({
    id: 401 + index,
    time_type,
    abbreviated_time_type,
    global: index < 3,
  }),
)
