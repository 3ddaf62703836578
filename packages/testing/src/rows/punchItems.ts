import type { GeneratedRows } from '../list/rows.ts'
import { hash } from './hash.ts'
import { pick } from './pick.ts'
import { timeBefore } from './timeBefore.ts'
import { words } from './words.ts'
import { wrap } from './wrap.ts'

/** A row of Procore's `/punch_items`. */
export interface PunchItem {
  readonly id: number
  readonly position: number
  readonly name: string
  readonly status: 'Open' | 'Closed' | 'Overdue' | 'Pending'
  readonly priority: 'low' | 'medium' | 'high'
  /** `2026-11-04` */
  readonly due_date: string
  readonly created_at: string
  readonly location: { readonly id: number; readonly name: string }
  readonly trade: { readonly id: number; readonly name: string }
  readonly assignees: readonly { readonly id: number; readonly name: string }[]
}

const count = 150
const day = 86_400_000

const statuses = [
  'Open',
  'Closed',
  'Open',
  'Pending',
  'Closed',
  'Overdue',
  'Open',
  'Closed',
  'Closed',
  'Pending',
  'Open',
] as const
const priorities = ['medium', 'low', 'high', 'medium', 'low', 'medium', 'high'] as const
const defects = [
  'Touch up paint on door frame',
  'Replace cracked floor tile',
  'Adjust closet door alignment',
  'Seal gap around window',
  'Reinstall missing outlet cover',
  'Repair drywall dent',
  'Tighten loose handrail',
  'Clean grout haze',
  'Rehang sagging ceiling grid',
  'Balance supply air diffuser',
  'Correct slope of balcony drain',
  'Label electrical panel',
]
const locations = ['Lobby', 'Level 2 East', 'Level 2 West', 'Level 3 Corridor', 'Roof', 'Garage P1']
const trades = ['Painting', 'Flooring', 'Carpentry', 'Electrical', 'Plumbing', 'HVAC']

/**
 * 150 punch items, newest first, as Procore's documentation counts them.
 *
 * @example
 * createFakeApi(procore, { rows: punchItems })   // /punch_items?filters[status]=Open&sort=-created_at
 */
export const punchItems: GeneratedRows<PunchItem> = {
  count,
  monotone: { id: 'falling', position: 'falling', created_at: 'falling' },
  periodic: { status: statuses, priority: priorities },
  at: (index) => {
    const created = timeBefore(index, day / 2)
    const location = hash(index, 3) % locations.length
    const trade = hash(index, 4) % trades.length
    return {
      id: 1_415_000 + (count - index) * 7,
      position: count - index,
      name: pick(defects, index, 1),
      status: wrap(statuses, index),
      priority: wrap(priorities, index),
      due_date: new Date(created + (7 + (hash(index, 2) % 28)) * day).toISOString().slice(0, 10),
      created_at: `${new Date(created).toISOString().slice(0, 19)}Z`,
      location: { id: 8800 + location, name: locations[location] ?? '' },
      trade: { id: 310 + trade, name: trades[trade] ?? '' },
      assignees: Array.from({ length: hash(index, 5) % 3 }, (_, place) => {
        // Neighbours in the list, so that nobody is assigned twice.
        const person = (hash(index, 6) + place) % words.people.length
        return { id: 52_000 + person, name: words.people[person] ?? '' }
      }),
    }
  },
}
