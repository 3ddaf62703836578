import type { GeneratedRows } from '../list/rows.ts'
import { hash } from './hash.ts'
import { pick } from './pick.ts'
import { timeBefore } from './timeBefore.ts'
import { words } from './words.ts'
import { wrap } from './wrap.ts'

/** A row of Contractors Cloud's `/projects`. */
export interface ContractorsCloudProject {
  readonly id: number
  readonly number: string
  readonly name: string
  readonly address_street: string
  readonly address_city: string
  readonly address_state: string
  readonly address_zip: string
  readonly rep_primary_name: string
  /** 0 to 100. */
  readonly percent_completed: number
  /** In US dollars. */
  readonly amount_estimated: number
  readonly created_at: string
}

const count = 3531

const families = [
  'Abernathy',
  'Brooks',
  'Castillo',
  'Delgado',
  'Eriksen',
  'Fairchild',
  'Gallagher',
  'Hendricks',
  'Ito',
  'Jankowski',
  'Kaur',
  'Lombardi',
]
const works = ['roof replacement', 'siding', 'gutters', 'storm damage', 'windows', 'insulation']
/** Not in the row: it is filtered by, and included on demand. */
const companies = [6, 8, 3, 6, 12]

/**
 * 3,531 contracting projects, newest first, as Contractors Cloud's documentation counts them.
 *
 * @example
 * createFakeApi(contractorsCloud, { rows: contractorsCloudProjects })   // /projects?filter[company_id]=6,8&sort=-created_at
 */
export const contractorsCloudProjects: GeneratedRows<ContractorsCloudProject> = {
  count,
  monotone: { id: 'falling', number: 'falling', created_at: 'falling' },
  periodic: {
    company_id: companies,
    rep_primary_name: words.people,
    address_state: words.cities.map(({ state }) => state),
  },
  at: (index) => {
    const { city, state, zip } = wrap(words.cities, index)
    return {
      id: 20_000 + (count - index) * 2,
      number: `CC-${String(10_000 + count - index)}`,
      name: `${pick(families, index, 41)} ${pick(works, index, 42)}`,
      address_street: `${1 + (hash(index, 43) % 9900)} ${pick(words.streets, index, 44)}`,
      address_city: city,
      address_state: state,
      address_zip: String(zip + (hash(index, 45) % 60)).padStart(5, '0'),
      rep_primary_name: wrap(words.people, index),
      percent_completed: (hash(index, 46) % 21) * 5,
      amount_estimated: 1500 + (hash(index, 47) % 8_500_000) / 100,
      created_at: `${new Date(timeBefore(index, 14_400_000)).toISOString().slice(0, 19)}.000000Z`,
    }
  },
}
