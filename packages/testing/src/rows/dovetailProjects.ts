import type { GeneratedRows } from '../list/rows.ts'
import { hash } from './hash.ts'
import { hex } from './hex.ts'
import { timeBefore } from './timeBefore.ts'
import { words } from './words.ts'
import { wrap } from './wrap.ts'

/** A row of Dovetail's `/projects`. */
export interface DovetailProject {
  readonly id: string
  readonly title: string
  readonly type: 'project'
  readonly author: { readonly id: string; readonly name: string }
  readonly created_at: string
  readonly deleted: boolean
  readonly folder: { readonly id: string } | null
}

const topics = [
  'Onboarding interviews',
  'Checkout usability test',
  'Pricing page survey',
  'Churn conversations',
  'Diary study of field crews',
  'Navigation card sort',
  'Support ticket themes',
  'Mobile app feedback',
  'Enterprise admin research',
  'Accessibility review sessions',
  'Win and loss calls',
]
const rounds = ['pilot', 'round 1', 'round 2', 'round 3', 'spring', 'summer', 'autumn', 'winter']
/** 88 titles: two lengths without a common divisor meet in every combination. */
const titles = Array.from(
  { length: topics.length * rounds.length },
  (_, index) => `${wrap(topics, index)}, ${wrap(rounds, index)}`,
)

/**
 * 200 research projects, newest first, as Dovetail's documentation counts them.
 *
 * @example
 * createFakeApi(dovetail, { rows: dovetailProjects })   // /projects?sort=created_at:asc&filter[title][contains]=survey
 */
export const dovetailProjects: GeneratedRows<DovetailProject> = {
  count: 200,
  monotone: { created_at: 'falling' },
  periodic: { title: titles },
  at: (index) => {
    const author = hash(index, 21) % words.people.length
    const folder = hash(index, 22) % 7
    return {
      id: hex(index, 20, 23),
      title: wrap(titles, index),
      type: 'project',
      author: { id: hex(author, 20, 24), name: words.people[author] ?? '' },
      created_at: new Date(timeBefore(index, 86_400_000)).toISOString(),
      deleted: false,
      folder: folder === 0 ? null : { id: hex(folder, 20, 25) },
    }
  },
}
