import type { GeneratedRows } from '../list/rows.ts'
import { hash } from './hash.ts'
import { pick } from './pick.ts'
import { timeBefore } from './timeBefore.ts'
import { words } from './words.ts'
import { wrap } from './wrap.ts'

/** A row of Procore's `/projects`. */
export interface ProcoreProject {
  readonly id: number
  readonly name: string
  readonly display_name: string
  readonly project_number: string
  readonly address: string
  readonly city: string
  readonly state_code: string
  readonly zip: string
  readonly active: boolean
  readonly created_at: string
  readonly updated_at: string
}

const count = 340
const day = 86_400_000

const owners = [
  'Meridian',
  'Northgate',
  'Riverside',
  'St. Anne’s',
  'Tri-County',
  'Union',
  'Westfield',
]
const buildings = [
  'Medical Center',
  'Office Tower',
  'Elementary School',
  'Parking Structure',
  'Library',
]
const works = ['Expansion', 'Renovation', 'New Build', 'Seismic Retrofit', 'Tenant Improvement']
const isActive = [true, true, true, false, true, true, false]

/** 340 building projects, newest first. */
export const procoreProjects: GeneratedRows<ProcoreProject> = {
  count,
  monotone: { id: 'falling', project_number: 'falling', created_at: 'falling' },
  periodic: { active: isActive, state_code: words.cities.map(({ state }) => state) },
  at: (index) => {
    const name = `${pick(owners, index, 11)} ${pick(buildings, index, 12)} ${pick(works, index, 13)}`
    const number = `P-${String(1000 + count - index).padStart(5, '0')}`
    const { city, state, zip } = wrap(words.cities, index)
    const created = timeBefore(index, 5 * day)
    return {
      id: 14_000 + (count - index) * 3,
      name,
      display_name: `${number} ${name}`,
      project_number: number,
      address: `${100 + (hash(index, 14) % 8900)} ${pick(words.streets, index, 15)}`,
      city,
      state_code: state,
      zip: String(zip + (hash(index, 16) % 60)).padStart(5, '0'),
      active: wrap(isActive, index),
      created_at: `${new Date(created).toISOString().slice(0, 19)}Z`,
      updated_at: `${new Date(created + (hash(index, 17) % 4) * day).toISOString().slice(0, 19)}Z`,
    }
  },
}
